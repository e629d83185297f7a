/** Where Strapi's admin keeps the language of this browser. */
const LANGUAGE = 'strapi-admin-language';

export type Language = 'zh-Hans' | 'en';

/** The admin speaks Chinese until somebody chooses otherwise; Strapi's own default is English, hard-coded. */
export function preferChinese(): void {
  if (!localStorage.getItem(LANGUAGE)) setLanguage('zh-Hans');
}

/** The language that the admin speaks now. */
export const language = (): Language =>
  localStorage.getItem(LANGUAGE) === 'en' ? 'en' : 'zh-Hans';

/** Takes effect when the admin is loaded next. */
export const setLanguage = (chosen: Language): void => localStorage.setItem(LANGUAGE, chosen);
