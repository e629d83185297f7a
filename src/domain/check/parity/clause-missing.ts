import { proportionOf } from '../../parity/length';
import { placeOfSentence } from '../../parity/prose';
import { overlap } from '../../parity/passage';
import { ofRule } from '../../rules/of-rule';
import { excerptZh } from './excerpt';
import type { ParityFinding, ParityRule } from './rule';
import { clausesIn, isJoined, shortBeads, wholesIn, type Clause, type Short } from './short-beads';
import {
  areSurelyMissing,
  hasNoRoomForMost,
  isPerhapsUnsaid,
  isSurelyLost,
  isSurelyOmitted,
  isUnsaid,
  leastSaid,
  namesSomethingSaid,
  weighed,
} from './weighed-clause';

/**
 * Finds a clause of the source that the translation omits, although it translates the rest of the sentence. Hardly any
 * of the clause's words are translated, and there is no room for the clause. The finding is a warning, because a clause
 * may be translated in few other words, unless much room and several known words lack. Clauses with a figure are found
 * by their figure. A whole sentence that is certainly not translated is reported as a missing sentence.
 */
export const clauseMissing: ParityRule = ({ beads, prose, figures, lost }) => {
  const side = (of: 'source' | 'target') => beads.flatMap((bead) => bead[of]);
  const proportion = proportionOf(side('source'), side('target'));
  const answered = [
    ...figures.flatMap(({ matches }) => matches.map(({ source }) => source)),
    ...lost.map(({ source }) => source),
  ];
  return prose.flatMap(({ sentences }) =>
    shortBeads(sentences, proportion).flatMap((short) => {
      const isOpen = (part: Clause) => !answered.some((one) => overlap(one, placeOfSentence(part)));
      const weigh = (parts: readonly Clause[]) =>
        parts.filter(isOpen).flatMap((part) => weighed(part, short));
      const [wholes, clauses] = [weigh(wholesIn(short)), weigh(clausesIn(short))];
      const sentence = wholes.find(isSurelyLost);
      if (sentence)
        return [{ ...findingOf(short, sentence), ...ofRule('parity-sentence-missing') }];
      // Of joined sentences only one that has no room may lack an unknown clause.
      const parts = isJoined(short)
        ? [...wholes, ...clausesOf(clauses, wholes.filter(hasNoRoomForMost))]
        : clauses;
      const unsaid = [...clauses.filter(isUnsaid), ...parts.filter(isPerhapsUnsaid)];
      const isUnnamed = (part: Clause) => !namesSomethingSaid(part, short);
      const omitted = clauses.filter(isUnnamed).find(isSurelyOmitted);
      const clause = omitted ?? leastSaid(unsaid.filter(isUnnamed));
      if (!clause) return [];
      const severity = omitted || areSurelyMissing(clauses) ? 'error' : 'warning';
      return [{ ...findingOf(short, clause), severity }];
    }),
  );
};

/** Returns the clauses of some whole sentences. */
const clausesOf = <Part extends Clause>(
  clauses: readonly Part[],
  wholes: readonly Clause[],
): Part[] =>
  clauses.filter(({ of, start, end }) =>
    wholes.some((whole) => whole.of === of && whole.start <= start && end <= whole.end),
  );

const findingOf = ({ bead }: Short, clause: Clause): ParityFinding => ({
  ...ofRule('parity-clause-missing'),
  at: placeOfSentence(bead.target[0]!),
  actual: null,
  expected: excerptZh(clause),
  cause: placeOfSentence(clause),
});
