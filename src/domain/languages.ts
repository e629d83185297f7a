import type { Language } from './quantity';

/** The languages whose figures, marks and words the rules know, each with what it calls itself. */
const RULED: Record<Language, string> = { zh: '中文', en: 'English' };

/** The language of a locale that the rules know (`zh-Hans` and `zh-Hant` are `zh`); null for one without rules. */
export function languageOf(locale: string): Language | null {
  const [language = ''] = locale.split('-');
  return language in RULED ? (language as Language) : null;
}

/** The languages with rules, as a message lists them: `zh (中文), en (English)`. */
export const languagesWithRules = (): string =>
  Object.entries(RULED)
    .map(([code, name]) => `${code} (${name})`)
    .join(', ');
