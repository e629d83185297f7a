import type { Issue } from '../issue';
import { ruleOf } from '../rules/rule-of';
import { amountInWords, apartInWords } from './amount';
import { LEFT_OUT_ZH } from './zh';

/** /uploads/a.png, https://…, image:1 of a Word file, data:… */
const ADDRESS = /^(?:\/\S*$|(?:https?|image|data):)/;

/** Words an issue in the language of a locale: Chinese for zh-*, English for every other locale. */
export function message(issue: Issue, locale: string): string {
  const isChinese = locale.startsWith('zh');
  const { ruleId, actual, expected } = issue;
  const isNamed = isChinese && ruleId === 'dropped-content';
  const isReason = isChinese && ruleId === 'line-outside-text';
  const { says, statesAmounts, namesPicture } = ruleOf(ruleId);
  const language = isChinese ? 'zh' : 'en';
  const amounts = statesAmounts ? amountsIn(issue, language) : issue;
  const isAddress = namesPicture && ADDRESS.test(String(actual));
  const values: Record<string, unknown> = {
    actual: isNamed ? nameOf(String(actual)) : isAddress ? null : amounts.actual,
    expected: isReason ? nameOf(String(expected)) : amounts.expected,
  };
  return (
    says[language]
      .replace(/\[(.+)\]/, expected === undefined ? '' : '$1')
      // A heading that is not there is not quoted as “”.
      .replace(/ ?“\{(\w+)\}”/g, (quoted, name: string) => (values[name] === null ? '' : quoted))
      .replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
  );
}

/** Words the amounts of a finding, so that two different ones never read alike. */
function amountsIn({ actual, expected }: Issue, language: 'zh' | 'en') {
  const [one, other] = [actual, expected].map((amount) => String(amount ?? ''));
  if (expected === undefined) return { actual: amountInWords(one!, language), expected };
  const [first, second] = apartInWords([one!, other!], language);
  return { actual: first, expected: second };
}

/** Returns the Chinese name of what a reader left out. Details in brackets are kept: `picture (image/x-emf)`. */
function nameOf(what: string): string {
  const [, name = what, detail] = /^([^(]+?)(?: \((.+)\))?$/.exec(what) ?? [];
  return (LEFT_OUT_ZH[name] ?? name) + (detail ? `（${detail}）` : '');
}
