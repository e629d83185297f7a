import { matchesOf } from '../../matches';
import { contentOf, coverageOf } from '../../parity/content';
import { proportionOf, sizeOfAll } from '../../parity/length';
import { placeOfSentence, type Prose, type SentenceBead } from '../../parity/prose';
import type { Read } from '../../parity/reading';
import type { Sentence } from '../../parity/sentences';
import { sizeOf } from '../../parity/size';
import { inSimplified } from '../../quantity/script.zh';
import { ofRule } from '../../rules/of-rule';
import { excerptZh } from './excerpt';
import type { ParityFinding, ParityRule } from './rule';

/** Characters and known words from which on a clause says something that can be looked for. */
export const [LEAST_CLAUSE, FEWEST_WORDS] = [6, 2];
/** The most of its known words that the translation may say, in sentences about the same, while it is missing. */
export const MOST_SAID = 0.4;
/** How much of its length the translation must be too short by: whoever says it in other words takes room for it. */
export const LEAST_SHORTFALL = 0.4;
/** What else its sentences must say, in its length: a sentence that is all in other words is no missing clause. */
export const LEAST_REST = 0.5;

/**
 * A part of the source that was joined to the rest, and is not said with it: none of its words, and no room for it.
 * A clause may be said in few other words, so that it is a warning; one with a figure is found by its figure.
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
      const missing = clausesIn(short).filter(
        (clause) =>
          isUnsaid(clause, short) &&
          !answered.some((one) => one.passage === clause.of.passage && overlap(one, clause)),
      );
      return missing.slice(0, 1).map(findingOf(short));
    }),
  );
};

const overlap = (one: Range, other: Range) => one.start < other.end && other.start < one.end;

interface Range {
  start: number;
  end: number;
}

/** A clause, and where it stands in its passage. */
interface Clause extends Range {
  of: Read;
  text: string;
}

/** Sentences that say the same in less room than usual, with the words that are said there. */
interface Short {
  bead: SentenceBead;
  size: number;
  shortfall: number;
  said: { entries: ReadonlySet<number> };
}

/** The sentence beads whose target is too short, by characters of Chinese, for the shortest clause to be said. */
function shortBeads(beads: Prose['sentences'], proportion: number): Short[] {
  return beads.flatMap((bead, at) => {
    if (bead.source.length === 0 || bead.target.length === 0) return [];
    const size = sizeOfAll(readsOf(bead.source));
    const shortfall = size - sizeOfAll(readsOf(bead.target)) / proportion;
    if (shortfall < LEAST_SHORTFALL * LEAST_CLAUSE) return [];
    const near = beads.slice(Math.max(0, at - 1), at + 2).flatMap(({ target }) => target);
    const entries = new Set(near.flatMap(({ read }) => [...read.content().entries]));
    return [{ bead, size, shortfall, said: { entries } }];
  });
}

const readsOf = (sentences: readonly Sentence[]): Read[] => sentences.map(({ read }) => read);

/** The clauses of the source without digits. */
const clausesIn = ({ bead }: Short): Clause[] =>
  bead.source.flatMap(({ of, start, end }) =>
    matchesOf(of.passage.text.slice(start, end), /[^，、；：。！？,;]+/g)
      .filter(({ 0: text }) => !/\d/.test(text))
      .map(({ 0: text, index }) => ({
        ...{ of, text, start: start + index },
        end: start + index + text.length,
      })),
  );

/** Whether hardly any of its words is said, and there is no room for it, while something else is said there. */
function isUnsaid({ text }: Clause, { size, shortfall, said }: Short): boolean {
  const own = sizeOf(text, 'zh');
  if (own < LEAST_CLAUSE || shortfall < LEAST_SHORTFALL * own) return false;
  if (size - own < LEAST_REST * own) return false;
  const content = contentOf(inSimplified(text), 'zh');
  return content.words.length >= FEWEST_WORDS && coverageOf(content, said) <= MOST_SAID;
}

const findingOf =
  ({ bead }: Short) =>
  ({ of, text, start, end }: Clause): ParityFinding => ({
    ...ofRule('parity-clause-missing'),
    at: placeOfSentence(bead.target[0]!),
    actual: null,
    expected: excerptZh({ text }),
    cause: { passage: of.passage, start, end },
  });
