import { CONTRARY } from './contraries.table';
import { PEOPLE_AND_BODIES, THINGS } from './counted.table';

/**
 * Things that exclude each other. `zh` and `en` name one of them surely; `near` are words of either language that may
 * stand for it as well, so that it is not said to be missing, or to be there without cause.
 */
export interface Member {
  zh: RegExp;
  en: RegExp;
  near?: { zh?: RegExp; en?: RegExp };
  /** Its English is strange where nothing of the source can have become it. Marked by ! in front of the row. */
  isFirm?: boolean;
}

const wordOf = (en: string) => new RegExp(`\\b(?:${en})`, 'i');

function memberOf(row: string): Member {
  const isFirm = row.startsWith('!');
  const [zh = '', en = '', nearZh, nearEn] = row.slice(isFirm ? 1 : 0).split(' / ');
  return {
    isFirm,
    zh: new RegExp(zh),
    en: wordOf(en),
    near: {
      ...(nearZh && { zh: new RegExp(nearZh) }),
      ...(nearEn && { en: wordOf(nearEn) }),
    },
  };
}

/** The groups of a table, parted by empty lines. */
const groupsOf = (table: string): readonly (readonly Member[])[] =>
  table
    .trim()
    .split('\n\n')
    .map((group) => group.split('\n').map(memberOf));

export const CONTRARIES = groupsOf(CONTRARY);
/** Who is spoken of, and which bodies: said so that another one is noticed also where nothing is counted. */
export const NAMED_GROUPS = groupsOf(PEOPLE_AND_BODIES);
/** What is counted: each within its group excludes the others. */
export const COUNTED_GROUPS = [...NAMED_GROUPS, ...groupsOf(THINGS)];
