import type { Issue, RuleId } from '../issue';
import { amountInWords } from './amount';
import { EN } from './en';
import { LEFT_OUT_ZH, ZH } from './zh';

/** Rules that name amounts by their codes. */
const AMOUNTS: readonly RuleId[] = [
  'metric-differs',
  'parity-metric',
  'gloss-differs',
  'list-total',
];

/** The wording of an issue in the language of a locale: Chinese for zh-*, English for every other. */
export function message(issue: Issue, locale: string): string {
  const isChinese = locale.startsWith('zh');
  const { ruleId, actual, expected } = issue;
  const isNamed = isChinese && ruleId === 'dropped-content';
  const isReason = isChinese && ruleId === 'line-outside-text';
  const isAmount = AMOUNTS.includes(ruleId);
  const inWords = (value: Issue['actual']) =>
    isAmount ? amountInWords(String(value ?? ''), isChinese ? 'zh' : 'en') : value;
  const values: Record<string, unknown> = {
    actual: isNamed ? nameOf(String(actual)) : inWords(actual),
    expected: isReason ? nameOf(String(expected)) : inWords(expected),
  };
  return (isChinese ? ZH : EN)[ruleId]
    .replace(/\[(.+)\]/, expected === undefined ? '' : '$1')
    .replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The Chinese of what a reader left out; what stands behind it in brackets is kept: `picture (image/x-emf)`. */
function nameOf(what: string): string {
  const [, name = what, detail] = /^([^(]+?)(?: \((.+)\))?$/.exec(what) ?? [];
  return (LEFT_OUT_ZH[name] ?? name) + (detail ? `（${detail}）` : '');
}
