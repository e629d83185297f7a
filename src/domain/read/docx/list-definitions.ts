import { elementsIn, flagOf, valueOf, type Element } from './xml';

interface Level {
  format: string;
  /** `%1、` — the number of a level replaces its percent sign (§17.9.11). */
  text: string;
  start: number;
  /** The level whose number restarts this count, from 1. With 0 the count never restarts (§17.9.10). */
  restart: number | null;
  /** Whether all its numbers are decimal, whatever the format of the levels above: 1.1 below 第一章 (§17.9.4). */
  isLegal: boolean;
  /** The paragraph style of this level (§17.9.23). */
  style: string | null;
}

/** A list that paragraphs refer to. Lists with the same definition share one count (§17.9.15). */
export interface List {
  definition: string;
  levels: ReadonlyMap<number, Level>;
  /** Levels that restart at the first paragraph of this list (§17.9.27). */
  overrides: ReadonlyMap<number, number>;
}

/** §17.9.3: lists have nine levels, counted from 0. */
export const LAST_LEVEL = 8;

/** Returns the lists by the id that paragraphs refer to. */
export function listsIn(part: Element): Map<string, List> {
  const definitions = new Map<string, Element>();
  const byLink = new Map<string, string>();
  const all = elementsIn(part);
  for (const one of all.filter(({ name }) => name === 'w:abstractNum')) {
    const id = one.attributes['w:abstractNumId'] ?? '';
    definitions.set(id, one);
    const link = valueOf(one, 'w:styleLink');
    if (link) byLink.set(link, id);
  }
  const lists = new Map<string, List>();
  for (const num of all.filter(({ name }) => name === 'w:num')) {
    const named = valueOf(num, 'w:abstractNumId') ?? '';
    // A definition may only refer to the definition of a style (§17.9.21).
    const linked = valueOf(definitions.get(named), 'w:numStyleLink');
    const definition = (linked && byLink.get(linked)) || named;
    const found = definitions.get(definition);
    if (found) lists.set(num.attributes['w:numId'] ?? '', listOf(num, definition, found));
  }
  return lists;
}

function listOf(num: Element, definition: string, found: Element): List {
  const levels = new Map(levelsIn(found));
  const overrides = new Map<number, number>();
  for (const override of elementsIn(num).filter(({ name }) => name === 'w:lvlOverride')) {
    const at = Number(override.attributes['w:ilvl'] ?? 0);
    for (const [level, written] of levelsIn(override)) levels.set(level, written);
    const start = valueOf(override, 'w:startOverride');
    if (start !== undefined) overrides.set(at, whole(start, 1));
  }
  return { definition, levels, overrides };
}

function levelsIn(element: Element): [number, Level][] {
  return elementsIn(element).flatMap((level): [number, Level][] => {
    const at = Number(level.attributes['w:ilvl'] ?? 0);
    if (level.name !== 'w:lvl' || !(at >= 0 && at <= LAST_LEVEL)) return [];
    const restart = valueOf(level, 'w:lvlRestart');
    return [
      [
        at,
        {
          format: valueOf(level, 'w:numFmt') ?? 'decimal',
          text: valueOf(level, 'w:lvlText') ?? '',
          start: whole(valueOf(level, 'w:start'), 1),
          restart: restart === undefined ? null : whole(restart, 0),
          isLegal: flagOf(level, 'w:isLgl') ?? false,
          style: valueOf(level, 'w:pStyle') ?? null,
        },
      ],
    ];
  });
}

function whole(text: string | undefined, otherwise: number): number {
  const number = Number(text ?? NaN);
  return Number.isSafeInteger(number) && number >= 0 ? number : otherwise;
}
