import { preferredOf, type Language } from './preferred-language';

export type { Language } from './preferred-language';

/** The key under which Strapi's admin stores the language in this browser. */
const LANGUAGE = 'strapi-admin-language';

/**
 * Sets the admin to the language of the browser unless a user chose one, and to Chinese if the browser has neither.
 * Strapi's own default is English, hard-coded.
 */
export function preferBrowser(): void {
  if (!localStorage.getItem(LANGUAGE)) setLanguage(preferredOf(navigator.languages));
}

/** Returns the current language of the admin. */
export const language = (): Language =>
  localStorage.getItem(LANGUAGE) === 'en' ? 'en' : 'zh-Hans';

/** Sets the language. It takes effect when the admin is loaded again. */
export const setLanguage = (chosen: Language): void => localStorage.setItem(LANGUAGE, chosen);
