import { FORMATS } from './formats';
import { childOf, elementsIn, flagOf, valueOf, type Element } from './xml';

/**
 * Word computes the numbers of lists (ECMA-376 Part 1 §17.9): 一、 （一） 1. are in no run. A program that reads only the
 * words would lose them. We write them into the text, where readers see them.
 */

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
interface List {
  definition: string;
  levels: ReadonlyMap<number, Level>;
  /** Levels that restart at the first paragraph of this list (§17.9.27). */
  overrides: ReadonlyMap<number, number>;
}

/** The number or bullet that a paragraph of a list begins with. */
export interface Numbered {
  /** The number as printed; empty for a bullet. */
  label: string;
  level: number;
  isBullet: boolean;
}

/** §17.9.3: lists have nine levels, counted from 0. */
const LAST_LEVEL = 8;

/** Counts the paragraphs of lists in the order of the text. */
export class Numbering {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly counters = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(part: Element | null) {
    this.lists = part ? listsIn(part) : new Map();
  }

  /**
   * Counts one paragraph. `own` is its `w:numPr`, `inherited` the `w:numPr` of its style. Returns null if it is in no
   * list.
   */
  next(
    own: Element | undefined,
    inherited: Element | null,
    style: string | undefined,
  ): Numbered | null {
    const id = valueOf(own, 'w:numId') ?? valueOf(inherited ?? undefined, 'w:numId');
    const list = id ? this.lists.get(id) : undefined;
    if (!id || !list) return null;
    const at = levelOf(own, inherited, list, style);
    const level = list.levels.get(at);
    if (!level) return null;
    if (level.format === 'bullet') return { label: '', level: at, isBullet: true };
    const label = labelOf(list, at, this.count(id, list, at));
    return { label, level: at, isBullet: false };
  }

  private count(id: string, list: List, at: number): readonly number[] {
    const numbers = this.counters.get(list.definition) ?? [];
    this.counters.set(list.definition, numbers);
    const isFirst = !this.begun.has(`${id} ${at}`);
    this.begun.add(`${id} ${at}`);
    const override = isFirst ? list.overrides.get(at) : undefined;
    const start = list.levels.get(at)?.start ?? 1;
    numbers[at] = override ?? (numbers[at] === undefined ? start : numbers[at] + 1);
    for (let below = at + 1; below < numbers.length; below += 1) {
      const restart = list.levels.get(below)?.restart;
      if (restart === null || restart === undefined || (restart > 0 && at < restart))
        delete numbers[below];
    }
    return numbers;
  }
}

function levelOf(
  own: Element | undefined,
  inherited: Element | null,
  list: List,
  style: string | undefined,
): number {
  const written = valueOf(own, 'w:ilvl') ?? valueOf(inherited ?? undefined, 'w:ilvl');
  const ofStyle = [...list.levels].find(
    ([, level]) => style !== undefined && level.style === style,
  )?.[0];
  const level = Number(written ?? ofStyle ?? 0);
  return level >= 0 && level <= LAST_LEVEL ? level : 0;
}

function labelOf({ levels }: List, at: number, numbers: readonly number[]): string {
  const own = levels.get(at);
  return (own?.text ?? '').replace(/%(\d)/g, (_, digit: string) => {
    const of = Number(digit) - 1;
    const number = numbers[of] ?? levels.get(of)?.start ?? 1;
    const format = own?.isLegal ? 'decimal' : (levels.get(of)?.format ?? 'decimal');
    return (FORMATS[format] ?? String)(number);
  });
}

/** Returns the lists by the id that paragraphs refer to. */
function listsIn(part: Element): Map<string, List> {
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

/** Returns the properties with which a paragraph itself joins a list. */
export const numberingOf = (properties: Element | undefined): Element | undefined =>
  childOf(properties, 'w:numPr');
