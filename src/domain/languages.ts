import type { Language } from './quantity';

/** The languages that the rules support, each with its own name for itself. */
const RULED: Record<Language, string> = { zh: '中文', en: 'English' };

/** Returns the language of a locale (`zh-Hans` and `zh-Hant` are `zh`); null if the rules do not support it. */
export function languageOf(locale: string): Language | null {
  const [language = ''] = locale.split('-');
  return language in RULED ? (language as Language) : null;
}

/** Returns the supported languages as a message lists them: `zh (中文), en (English)`. */
export const languagesWithRules = (): string =>
  Object.entries(RULED)
    .map(([code, name]) => `${code} (${name})`)
    .join(', ');
