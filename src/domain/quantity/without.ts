import type { Quantity } from './quantity';

/** A text without some of its spans, and its figures at their places there. */
export interface Shortened {
  text: string;
  figures: readonly Quantity[];
  /** For each figure that is left, its number among the figures given. */
  kept: readonly number[];
}

/** A span of a text: the place of its first character, and how many there are. */
export interface Span {
  index: number;
  length: number;
}

/** Returns the spans of a text that match a pattern, which must have the flag g. */
export const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ index, length: found.length }));

/**
 * Returns a text without spans. A figure within a span goes with it; a span within a figure shortens the figure.
 * @param figures in order
 * @param spans in order, without overlap
 */
export function without(
  printed: string,
  figures: readonly Quantity[],
  spans: readonly Span[],
): Shortened {
  const text = textWithout(printed, spans);
  const placeOf = mover(spans);
  const places = figures.map(({ start, end }) => ({ start: placeOf(start), end: placeOf(end) }));
  const kept = [...figures.keys()].filter((at) => places[at]!.start < places[at]!.end);
  return {
    text,
    figures: kept.map((at) => {
      const { start, end } = places[at]!;
      return { ...figures[at]!, start, end, text: text.slice(start, end) };
    }),
    kept,
  };
}

function textWithout(text: string, spans: readonly Span[]): string {
  let from = 0;
  const parts = spans.map(({ index, length }) => {
    const part = text.slice(from, index);
    from = index + length;
    return part;
  });
  return [...parts, text.slice(from)].join('');
}

/** Returns the function that tells where a place is without the spans. It must be asked for places in order. */
function mover(spans: readonly Span[]): (place: number) => number {
  let [next, removed] = [0, 0];
  return (place) => {
    while (next < spans.length && spans[next]!.index + spans[next]!.length <= place)
      removed += spans[next++]!.length;
    const into = next < spans.length ? Math.max(0, place - spans[next]!.index) : 0;
    return place - removed - into;
  };
}
