import { matchesOf } from '../../matches';
import type { ParityRule } from './rule';

const HAN_RUN = /[\u4e00-\u9fff][\u4e00-\u9fff\d，。、；：“”]*/g;
const LONGEST_NAME = 8;

/** No Chinese is left in the target; a name in brackets, behind its pinyin, may stand. */
export const untranslated: ParityRule = ({ beads }) =>
  beads
    .flatMap(({ target }) => target)
    .flatMap(({ passage }) =>
      matchesOf(passage.text, HAN_RUN)
        .filter(({ 0: run, index }) => !isNameInBrackets(run, passage.text.charAt(index - 1)))
        .map(({ 0: run, index }) => ({
          ruleId: 'parity-untranslated',
          severity: 'error',
          at: { passage, start: index, end: index + run.length },
          actual: run,
        })),
    );

const isNameInBrackets = (run: string, before: string) =>
  run.length <= LONGEST_NAME && (before === '(' || before === '（');
