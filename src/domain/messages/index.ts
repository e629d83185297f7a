import type { Issue } from '../issue';
import { EN } from './en';
import { LEFT_OUT_ZH, ZH } from './zh';

/** The wording of an issue in the language of a locale: Chinese for zh-*, English for every other. */
export function message(issue: Issue, locale: string): string {
  const isChinese = locale.startsWith('zh');
  const { ruleId, actual, expected } = issue;
  const isNamed = isChinese && ruleId === 'dropped-content';
  const isReason = isChinese && ruleId === 'line-outside-text';
  const values: Record<string, unknown> = {
    actual: isNamed ? nameOf(String(actual)) : actual,
    expected: isReason ? nameOf(String(expected)) : expected,
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
