import { firstWhere } from '../../first-where';
import { matchesOf } from '../../matches';
import { remembered } from '../../remembered';
import type { Figure, Read } from '../reading';

/** The text before and after a figure in its clause, up to the neighbouring figures. */
export interface Around {
  before: string;
  after: string;
  /** The clause up to the figure, with any figures before it. */
  clause: string;
}

/** The ends of clauses. A comma between digits does not end a clause. */
const BREAKS = { zh: /[，,。；;！!？?：:](?!\d)|\n/g, en: /[;!?:]|[.,](?=\s|$)|\n| [–—] | but /g };

/** Returns a function that finds the text around the figures of some passages. */
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

/** Text further away than this does not describe a figure, in characters. */
const LONGEST = 160;

function aroundOf({ start, end }: Figure, { passage, figures }: Read, breaks: number[]): Around {
  const { text } = passage;
  const next = firstWhere(breaks, (at) => at >= start);
  const begin = Math.max((breaks[next - 1] ?? -1) + 1, start - LONGEST);
  const from = Math.max(begin, lastEnd(figures, start));
  const clauseEnd = breaks[firstWhere(breaks, (at) => at >= end)] ?? text.length;
  const to = Math.min(
    clauseEnd,
    startOf(figures[firstWhere(figures, (one) => one.start >= end)], end),
  );
  return {
    before: text.slice(from, start),
    after: text.slice(end, Math.min(to, end + LONGEST)),
    clause: text.slice(begin, start),
  };
}

/**
 * Returns where the next figure begins. In `two points lower than a decade ago` the comparison belongs to the figure
 * before it.
 */
function startOf(next: Figure | undefined, end: number): number {
  if (!next) return Infinity;
  const compared = next.start - end < 2 ? /^(?:lower|higher) than /.exec(next.text) : null;
  return next.start + (compared?.[0].length ?? 0);
}

/** Returns where the figure before an offset ends; 0 if there is none. */
const lastEnd = (figures: readonly Figure[], start: number): number =>
  figures[firstWhere(figures, (other) => other.start >= start) - 1]?.end ?? 0;
