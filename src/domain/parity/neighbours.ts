import { firstWhere } from '../first-where';
import { groupedBy } from '../grouped';
import type { Figure } from './reading';

/** The matches right before and right after a figure of the source, in its passage. */
export interface Neighbours<Match> {
  before: Match | undefined;
  after: Match | undefined;
}

/** Finds the neighbours of a figure among matches in the order of the source. */
export function neighboursIn<Match extends { source: Figure }>(
  matches: readonly Match[],
): (figure: Figure) => Neighbours<Match> {
  const byPassage = groupedBy(matches, ({ source }) => source.passage);
  return ({ passage, start }) => {
    const own = byPassage.get(passage) ?? [];
    return {
      before: own[firstWhere(own, ({ source }) => source.start >= start) - 1],
      after: own[firstWhere(own, ({ source }) => source.start > start)],
    };
  };
}
