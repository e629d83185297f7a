import type { Language } from '../quantity';

/**
 * The roles that programs create, in both languages. Our roles are stored by their Chinese names, Strapi's by English
 * ones. A role that an administrator named keeps its name.
 */
const KNOWN: readonly Record<Language, string>[] = [
  { zh: '超级管理员', en: 'Super Admin' },
  { zh: '编辑', en: 'Editor' },
  { zh: '作者', en: 'Author' },
  { zh: '审核', en: 'Reviewer' },
  { zh: '终审', en: 'Chief reviewer' },
  { zh: '翻译', en: 'Translator' },
];

const BETWEEN: Record<Language, string> = { zh: '、', en: ', ' };

/** Returns the roles stored with a signature or an audit entry, in the reader's language. */
export function rolesNamed(stored: string, language: Language): string {
  const named = stored
    .split(/,\s*|、/)
    .map((role) => KNOWN.find(({ zh, en }) => role === zh || role === en)?.[language] ?? role);
  return named.join(BETWEEN[language]);
}
