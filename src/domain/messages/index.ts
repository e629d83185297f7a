import type { Issue } from '../issue';
import { ruleOf } from '../rules/rule-of';
import { amountInWords } from './amount';
import { LEFT_OUT_ZH } from './zh';

/** Words an issue in the language of a locale: Chinese for zh-*, English for every other locale. */
export function message(issue: Issue, locale: string): string {
  const isChinese = locale.startsWith('zh');
  const { ruleId, actual, expected } = issue;
  const isNamed = isChinese && ruleId === 'dropped-content';
  const isReason = isChinese && ruleId === 'line-outside-text';
  const { says, statesAmounts } = ruleOf(ruleId);
  const inWords = (value: Issue['actual']) =>
    statesAmounts ? amountInWords(String(value ?? ''), isChinese ? 'zh' : 'en') : value;
  const values: Record<string, unknown> = {
    actual: isNamed ? nameOf(String(actual)) : inWords(actual),
    expected: isReason ? nameOf(String(expected)) : inWords(expected),
  };
  return (
    says[isChinese ? 'zh' : 'en']
      .replace(/\[(.+)\]/, expected === undefined ? '' : '$1')
      // A heading that is not there is not quoted as “”.
      .replace(/ ?“\{(\w+)\}”/g, (quoted, name: string) => (values[name] === null ? '' : quoted))
      .replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
  );
}

/** Returns the Chinese name of what a reader left out. Details in brackets are kept: `picture (image/x-emf)`. */
function nameOf(what: string): string {
  const [, name = what, detail] = /^([^(]+?)(?: \((.+)\))?$/.exec(what) ?? [];
  return (LEFT_OUT_ZH[name] ?? name) + (detail ? `（${detail}）` : '');
}
