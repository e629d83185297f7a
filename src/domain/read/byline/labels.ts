import { longestFirst } from '../../longest-first';
import { inBothScripts } from '../traditional.zh';
import { BYLINE_LABELS } from '../words.zh';

/** What a label says: the author, the source, the date, or something else. */
export type Field = keyof typeof BYLINE_LABELS;

/** The field of each label. */
export const FIELD_OF = new Map(
  (Object.entries(BYLINE_LABELS) as [Field, readonly string[]][]).flatMap(([field, words]) =>
    inBothScripts(words).map((word) => [word, field] as const),
  ),
);
const WORDS = longestFirst([...FIELD_OF.keys()]);
/** 作者：, 来源:, 文/ and 文｜ — a label and its separator. */
const LABEL = new RegExp(`(?<![\\u4e00-\\u9fff])(${WORDS.join('|')}|文)\\s*[：:／/|｜丨│∣]`, 'g');
/** 来源：湘北日报 记者 柳明: a role without a colon after another label. */
const BARE_ROLE = /(?<=[\s　])(?:本报|特约|全媒体|见习)?(?:记者|記者|通讯员|通訊員)(?=[\s　])/g;
/** A label of two or more characters may follow the value before it without a space: 发布者：宣传科2发布时间： */
const GLUED = new RegExp(`(${WORDS.filter((word) => word.length > 1).join('|')})\\s*[：:]`, 'g');

/**
 * Returns the labels of a line, in order. The first has space before it. Later ones may follow a value without space.
 */
export function labelsIn(text: string): RegExpMatchArray[] {
  const apart = [...text.matchAll(LABEL)];
  if (apart.length === 0) return [];
  const first = apart[0]!.index;
  const bare = [...text.matchAll(BARE_ROLE)].filter(({ index }) => index > first);
  const glued = [...text.matchAll(GLUED)].filter(
    ({ index, 0: label }) =>
      index > first &&
      !apart.some((one) => one.index < index + label.length && index < one.index + one[0].length),
  );
  return [...apart, ...glued, ...bare].sort((a, b) => a.index! - b.index!);
}
