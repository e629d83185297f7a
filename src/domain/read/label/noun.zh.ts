import { VERBS } from './words.zh';

/** The longest label that a chart can print. */
export const LONGEST = 20;

/** Words are cut as Chinese readers cut them: 自来水厂 has no 来 of its own. */
export const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** The noun phrase after a classifier, or after 的; empty where a mark, a number or a verb follows. */
export function nounAfter(rest: string): string {
  const clause = /^的?([\u4e00-\u9fff]{0,20})/
    .exec(rest)![1]!
    .replace(/(?<=.{2})[人户亩]均.*$/, '');
  if (clause === '' || /^[增降升减缩扩提][至到]/.test(clause)) return '';
  if (/^[〇一二两三四五六七八九十百千万左以之多余]/.test(clause)) return '';
  let noun = '';
  for (const { segment } of WORDS.segment(clause)) {
    if (VERBS.has(segment) || noun.length + segment.length > LONGEST) break;
    noun += segment;
  }
  const shown = noun.replace(/(?:的|了|和|与|及|以及|和价值|共|等)+$/, '');
  return shown.length < 2 && !(shown === clause && SINGLE.test(shown)) ? '' : shown;
}

/** Nouns of one character, where nothing follows them. */
const SINGLE = /^[组村县镇乡区队班站点家店厂桥井塘棚洞]$/;
