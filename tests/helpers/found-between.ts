import { proof } from '../../src/domain/check/proof';

/** Returns what is found in a sentence and its translation, below a title each, without notes. */
const between = (zh: string, en: string) =>
  proof(`标题\n\n${zh}\n`, `A Title\n\n${en}\n`).filter(({ severity }) => severity !== 'note');

/** Returns the rules of the findings. */
export const rulesBetween = (zh: string, en: string): string[] =>
  between(zh, en).map(({ ruleId }) => ruleId);

/** Returns the findings as `error parity-basis`. */
export const foundBetween = (zh: string, en: string): string[] =>
  between(zh, en).map(({ ruleId, severity }) => `${severity} ${ruleId}`);
