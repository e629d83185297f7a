import { firstWhere } from '../../first-where';
import { matchesOf } from '../../matches';
import { remembered } from '../../remembered';
import type { Figure, Read } from '../reading';

/** What stands before and after a figure in its clause, up to its neighbours. */
export interface Around {
  before: string;
  after: string;
  /** The clause up to the figure, its other figures with it. */
  clause: string;
}

/** Where a clause ends. A comma between digits ends none. */
const BREAKS = { zh: /[，,。；;！!？?：:](?!\d)|\n/g, en: /[;!?:]|[.,](?=\s|$)|\n| [–—] /g };

/** Finds what stands around the figures of some passages. */
export function aroundIn(reads: readonly Read[]): (figure: Figure) => Around {
  const known = new Map(reads.map((read) => [read.passage, read]));
  const breaksOf = remembered(({ passage, language }: Read) =>
    matchesOf(passage.text, BREAKS[language]).map(({ index }) => index),
  );
  return (figure) => {
    const read = known.get(figure.passage);
    return read ? aroundOf(figure, read, breaksOf(read)) : { before: '', after: '', clause: '' };
  };
}

/** Nothing further away is said of a figure, in characters. */
const LONGEST = 160;

function aroundOf({ start, end }: Figure, { passage, figures }: Read, breaks: number[]): Around {
  const { text } = passage;
  const next = firstWhere(breaks, (at) => at >= start);
  const begin = Math.max((breaks[next - 1] ?? -1) + 1, start - LONGEST);
  const from = Math.max(begin, lastEnd(figures, start));
  const behind = breaks[firstWhere(breaks, (at) => at >= end)] ?? text.length;
  const to = Math.min(
    behind,
    figures[firstWhere(figures, (other) => other.start >= end)]?.start ?? behind,
  );
  return {
    before: text.slice(from, start),
    after: text.slice(end, Math.min(to, end + LONGEST)),
    clause: text.slice(begin, start),
  };
}

/** Where the figure before an offset ends; 0 where there is none. */
const lastEnd = (figures: readonly Figure[], start: number): number =>
  figures[firstWhere(figures, (other) => other.start >= start) - 1]?.end ?? 0;
