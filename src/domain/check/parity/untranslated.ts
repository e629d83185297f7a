import { matchesOf } from '../../matches';
import { wholeOf, type Passage } from '../../parity/passage';
import { excerptZh } from './excerpt';
import type { ParityFinding, ParityRule } from './rule';

const HAN_RUN = /[\u4e00-\u9fff][\u4e00-\u9fff\d，。、；：“”]*/g;
const LONGEST_NAME = 8;

/** A passage with a larger share of Chinese characters was not translated at all. */
export const LEAST_SHARE = 0.3;

/** Returns whether a passage of the target is still in Chinese. */
export const isUntranslated = ({ text }: Pick<Passage, 'text'>): boolean =>
  text.replace(/[^\u4e00-\u9fff]/g, '').length > LEAST_SHARE * text.length;

/**
 * No Chinese remains in the target. A whole passage in Chinese is one finding, otherwise each run is one. A name in
 * brackets after its pinyin is allowed.
 */
export const untranslated: ParityRule = ({ beads }) =>
  beads
    .flatMap(({ target }) => target)
    .flatMap(({ passage }) =>
      isUntranslated(passage) ? [wholePassage(passage)] : runsIn(passage),
    );

const wholePassage = (passage: Passage): ParityFinding => ({
  ruleId: 'parity-untranslated',
  severity: 'error',
  at: wholeOf(passage),
  actual: excerptZh(passage),
});

const runsIn = (passage: Passage): ParityFinding[] =>
  matchesOf(passage.text, HAN_RUN)
    .filter(({ 0: run, index }) => !isNameInBrackets(run, passage.text.charAt(index - 1)))
    .map(({ 0: run, index }) => ({
      ruleId: 'parity-untranslated',
      severity: 'error',
      at: { passage, start: index, end: index + run.length },
      actual: run,
    }));

const isNameInBrackets = (run: string, before: string) =>
  run.length <= LONGEST_NAME && (before === '(' || before === '（');
