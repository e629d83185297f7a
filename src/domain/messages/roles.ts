import type { Language } from '../quantity';

/**
 * Roles that a program makes, in both languages: our offices are stored by their Chinese names, Strapi's own by English ones. What an
 * administrator calls a role is a name, and stays as it is.
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

/** Roles as they are stored with a signature or an entry of the audit trail, in a reader's words. */
export function rolesNamed(stored: string, language: Language): string {
  const named = stored
    .split(/,\s*|、/)
    .map((role) => KNOWN.find(({ zh, en }) => role === zh || role === en)?.[language] ?? role);
  return named.join(BETWEEN[language]);
}
