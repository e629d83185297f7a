import { CONTRARY } from './contraries.table';
import { PEOPLE_AND_BODIES, THINGS } from './counted.table';

/**
 * One of several things that exclude each other. `zh` and `en` surely name it. `near` has words of either language that
 * may also name it. They prevent a report that the thing is missing, or is there without cause.
 */
export interface Member {
  zh: RegExp;
  en: RegExp;
  near?: { zh?: RegExp; en?: RegExp };
  /**
   * True if its English is reported wherever nothing in the source can have become it. A row marks this with a leading
   * !.
   */
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

/** Reads the groups of a table. Empty lines separate them. */
export const groupsOf = (table: string): readonly (readonly Member[])[] =>
  table
    .trim()
    .split('\n\n')
    .map((group) => group.split('\n').map(memberOf));

export const CONTRARIES = groupsOf(CONTRARY);
/** People and bodies. Their names are clear enough to notice an exchange even where nothing is counted. */
export const NAMED_GROUPS = groupsOf(PEOPLE_AND_BODIES);
/** Things that are counted. Within a group each excludes the others. */
export const COUNTED_GROUPS = [...NAMED_GROUPS, ...groupsOf(THINGS)];
