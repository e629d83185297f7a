import type { Figure } from './reading';
import { firstWhere } from '../first-where';
import { matchesOf } from '../matches';
import { remembered } from '../remembered';
import { neighboursIn } from './neighbours';
import { wholeOf, type Passage, type Span } from './passage';
import type { BeadFigures, Match } from './match';

/**
 * Finds where in the target a missing figure should stand. That is between the matches of its neighbours. With one
 * neighbour it is from that neighbour's match to the end of the passage (or to its start). With none it is the whole
 * passage. Returns null if the passage itself is missing.
 */
export function gapsIn({ bead, matches }: BeadFigures): (figure: Figure) => Span | null {
  const isHere = ({ target }: Match) => bead.target.some((read) => read.passage === target.passage);
  const matesOf = neighboursIn(matches.filter(isHere));
  const between = betweenFigures();
  return (figure) => {
    const mates = matesOf(figure);
    const [before, after] = [mates.before?.target, mates.after?.target];
    if (before && after) return between(before, after);
    if (before) return { ...wholeOf(before.passage), start: before.end };
    if (after) return { ...wholeOf(after.passage), end: after.start };
    const [first] = bead.target;
    return first ? wholeOf(first.passage) : null;
  };
}

/**
 * Returns the text between two figures. If their order is reversed, or they are in two passages: the sentence of the
 * first.
 */
function betweenFigures(): (before: Figure, after: Figure) => Span {
  const sentencesOf = remembered(sentencesIn);
  return (before, after) => {
    const { passage } = before;
    const isOpen = passage === after.passage && before.end < after.start;
    if (isOpen) return { passage, start: before.end, end: after.start };
    return { passage, ...sentenceAround(sentencesOf(passage), before.start) };
  };
}

interface Sentences {
  length: number;
  ends: readonly number[];
}

/** Finds where the sentences of an English text end. */
const sentencesIn = ({ text }: Passage): Sentences => ({
  length: text.length,
  ends: matchesOf(text, /[.!?]["”']?(?=\s|$)/g).map(({ 0: mark, index }) => index + mark.length),
});

/** Returns the sentence that contains an offset. */
function sentenceAround({ length, ends }: Sentences, at: number): { start: number; end: number } {
  const next = firstWhere(ends, (end) => end > at);
  return { start: ends[next - 1] ?? 0, end: ends[next] ?? length };
}
