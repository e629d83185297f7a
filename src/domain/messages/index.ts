import type { Issue } from '../issue';
import { EN } from './en';
import { ZH } from './zh';

/** The wording of an issue in the language of a locale: Chinese for zh-*, English for every other. */
export function message(issue: Issue, locale: string): string {
  const wording = (locale.startsWith('zh') ? ZH : EN)[issue.ruleId];
  return wording
    .replaceAll('{actual}', String(issue.actual ?? ''))
    .replaceAll('{expected}', String(issue.expected ?? ''));
}
