import { longestFirst } from '../longest-first';
import type { Credit } from '../report';
import { englishCreditsIn } from './credits.en';
import { inBothScripts } from './traditional.zh';
import { CREDIT_ROLES } from './words.zh';

const ROLES = `(?:${longestFirst(inBothScripts(CREDIT_ROLES)).join('|')})`;
/** 责任编辑：, 审核/, and 责编/校对： for a person in both roles. */
const ROLE = new RegExp(
  `(?<![\\u4e00-\\u9fff])(${ROLES}(?:[／/]${ROLES})*)\\s*(?:[：:｜|丨│∣]|[／/](?!${ROLES}))\\s*`,
  'g',
);

/** （共印150份）: how many copies an office printed. */
const COPIES = /[\s　]{0,8}[（(]?共?印[数制发]?[\s：:]?\d{1,6}[\s]?份[）)]?$/;

/** Returns roles and names of a line such as `责任编辑：何晴　一审：王一`, or null for any other line. */
export function creditsIn(text: string): Credit[] | null {
  const english = englishCreditsIn(text);
  if (english) return english;
  const plain = text
    .replace(COPIES, '')
    .replace(/^[【\[](?:我要)?纠错[】\]][\s　]*/, '')
    .replace(/^[（(\[【]|[）)\]】]$/g, '');
  const roles = [...plain.matchAll(ROLE)];
  if (roles.length === 0 || roles[0]?.index !== 0 || /[。！？]/.test(plain) || plain.length > 120)
    return null;
  return roles.flatMap((role, at) => {
    const start = (role.index ?? 0) + role[0].length;
    const name = plain
      .slice(start, roles[at + 1]?.index ?? plain.length)
      .replace(/[\s|｜、，,;；]+$/, '')
      .trim();
    return name ? [{ role: role[1] ?? '', name }] : [];
  });
}
