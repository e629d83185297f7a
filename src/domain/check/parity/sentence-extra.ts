import type { Bead } from '../../parity/bead';
import { coverageOf } from '../../parity/content';
import { sizeOfAll } from '../../parity/length';
import { nearerWith, placeOfSentence, type Prose, type SentenceBead } from '../../parity/prose';
import { readsOf, type Sentence } from '../../parity/sentences';
import { USUAL_PROPORTION } from '../../parity/weights';
import { excerptEn } from './excerpt';
import type { ParityRule } from './rule';
import { ENOUGH_WITHOUT, LEAST_LETTERS, MOST_KNOWN, MUCH_BETTER } from './thresholds';

/**
 * The target has no sentence that the source does not have. The finding is a warning, because a translator may explain
 * something.
 */
export const sentenceExtra: ParityRule = ({ prose, figures }) => {
  const matched = new Set(figures.flatMap(({ matches }) => matches.map(({ target }) => target)));
  const isAnswered = ({ read }: Sentence) => read.figures.some((figure) => matched.has(figure));
  return prose
    .filter(({ bead }) => bead.source.length > 0)
    .flatMap((one) =>
      addedIn(one).filter((sentence) => !isAnswered(sentence) && !isSaidIn(one.bead, sentence)),
    )
    .map((sentence) => ({
      ruleId: 'parity-sentence-extra',
      severity: 'warning',
      at: placeOfSentence(sentence),
      actual: excerptEn(sentence.read.passage),
    }));
};

/** Returns whether the source of the passage says what an added sentence says. */
function isSaidIn({ source }: Bead, { read }: Sentence): boolean {
  const entries = new Set(source.flatMap((one) => [...one.content().entries]));
  return coverageOf(read.content(), { entries }) >= MOST_KNOWN;
}

function addedIn({ bead, sentences }: Prose): Sentence[] {
  const alone = sentences.filter(
    ({ source }, at) => source.length === 0 && !isRestOf(sentences, at),
  );
  const added = alone.flatMap(({ target }) => target);
  const rest = sizeOfAll(bead.target) - sizeOfAll(readsOf(added));
  if (rest < ENOUGH_WITHOUT * USUAL_PROPORTION.letters * sizeOfAll(bead.source)) return [];
  return added.filter(({ read }) => read.size >= LEAST_LETTERS);
}

/**
 * Returns whether this sentence is the second part of a translation. The sentence next to it is then too short for its
 * source.
 */
function isRestOf(sentences: readonly SentenceBead[], at: number): boolean {
  const own = sentences[at]!.target;
  if (isBeforeColon(own, sentences[at + 1])) return true;
  return [sentences[at - 1], sentences[at + 1]].some(
    (beside) => beside && nearerWith(own, beside, USUAL_PROPORTION.letters) > MUCH_BETTER,
  );
}

/** Returns whether a sentence translates the words before a colon, which may become a sentence: 我们更看重的是体质：…. */
function isBeforeColon(own: readonly Sentence[], next: SentenceBead | undefined): boolean {
  const before = /^([^：:]{6,})[：:](?=.{6})/.exec(next?.source[0]?.read.passage.text ?? '')?.[1];
  if (!before) return false;
  return sizeOfAll(readsOf(own)) <= MOST_OF_COLON * USUAL_PROPORTION.letters * before.length;
}

/** How many times the usual room English may take for these words. */
const MOST_OF_COLON = 2;
