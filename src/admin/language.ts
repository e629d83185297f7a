/** Where Strapi's admin keeps the language of this browser. */
const LANGUAGE = 'strapi-admin-language';

/** The admin speaks Chinese until somebody chooses otherwise; Strapi's own default is English, hard-coded. */
export function preferChinese(): void {
  if (!localStorage.getItem(LANGUAGE)) localStorage.setItem(LANGUAGE, 'zh-Hans');
}
