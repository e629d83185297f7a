import { matchesOf } from '../../matches';
import { wholeOf, type Passage } from '../../parity/passage';
import { excerptZh } from './excerpt';
import type { ParityFinding, ParityRule } from './rule';

const HAN_RUN = /[\u4e00-\u9fff][\u4e00-\u9fff\d，。、；：“”]*/g;
const LONGEST_NAME = 8;

/** A passage of which so much is Chinese was not translated at all. */
export const LEAST_SHARE = 0.3;

/** Whether a passage of the target is still in Chinese. */
export const isUntranslated = ({ text }: Pick<Passage, 'text'>): boolean =>
  text.replace(/[^\u4e00-\u9fff]/g, '').length > LEAST_SHARE * text.length;

/** No Chinese is left in the target: one finding for a whole passage of it, else one for each run. A name in brackets, after its pinyin, may stand. */
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
