import { FORMATS } from './formats';
import { LAST_LEVEL, listsIn, type List } from './list-definitions';
import { childOf, valueOf, type Element } from './xml';

/** The number or bullet that a paragraph of a list begins with. */
export interface Numbered {
  /** The number as printed; empty for a bullet. */
  label: string;
  level: number;
  isBullet: boolean;
}

/**
 * Counts the paragraphs of lists in the order of the text. Word computes their numbers (ECMA-376 Part 1 §17.9): 一、 （一）
 * 1. are in no run. A program that reads only the words would lose them. We write them into the text, where readers see
 * them.
 */
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

/** Returns the properties with which a paragraph itself joins a list. */
export const numberingOf = (properties: Element | undefined): Element | undefined =>
  childOf(properties, 'w:numPr');
