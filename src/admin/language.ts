/** The key under which Strapi's admin stores the language in this browser. */
const LANGUAGE = 'strapi-admin-language';

export type Language = 'zh-Hans' | 'en';

/** Sets the admin to Chinese unless a user chose a language. Strapi's own default is English, hard-coded. */
export function preferChinese(): void {
  if (!localStorage.getItem(LANGUAGE)) setLanguage('zh-Hans');
}

/** Returns the current language of the admin. */
export const language = (): Language =>
  localStorage.getItem(LANGUAGE) === 'en' ? 'en' : 'zh-Hans';

/** Sets the language. It takes effect when the admin is loaded again. */
export const setLanguage = (chosen: Language): void => localStorage.setItem(LANGUAGE, chosen);
