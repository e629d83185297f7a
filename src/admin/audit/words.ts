import { language } from '../language';

/** The roles that Strapi makes itself, which it calls by English names in every language. */
const OF_STRAPI: Record<string, string> = {
  'Super Admin': '超级管理员',
  Editor: '编辑（Strapi）',
  Author: '作者（Strapi）',
};

/** Roles as a reader knows them, in brackets. */
export function rolesIn(roles: string): string {
  if (language() === 'en') return ` (${roles})`;
  const known = roles.split(/,\s*|、/).map((role) => OF_STRAPI[role] ?? role);
  return `（${known.join('、')}）`;
}
