import type { Report } from '../report';
import { longestFirst } from '../longest-first';
import { isFurnitureWord } from './chrome';
import { inBothScripts } from './traditional.zh';
import { SPEAKERS } from './rapporteur';
import { BYLINE_LABELS, CREDIT_ROLES, ORIGINAL, PUBLISHED_FROM, REPORTERS } from './words.zh';

const MARKS = /[\s　|｜丨│/／:：()（）【】[\]〔〕、，,;；□■○●◇◆※*·•]+/;
const LABELS = longestFirst(
  inBothScripts([
    ...Object.values(BYLINE_LABELS).flat(),
    ...[...CREDIT_ROLES, ...REPORTERS, ...SPEAKERS],
  ]),
);
const LABEL = new RegExp(`^(?:${LABELS.join('|')})+|(?:${LABELS.join('|')})+$`, 'g');
/** Dates, hours and counters; 文 and 图; where an agency has it from. */
const SAYS_NOTHING =
  /^[\d年月日时時分秒.:：-]*(?:次|人次|星期[一二三四五六日天])?$|^[\u4e00-\u9fff]?$|^(?:原创|原創|摄影报道|攝影報導)$|(?:報導|报导|报道|報道)$/;

/** What a page leaves of a counter: 宣传科2发布时间 */
const COUNTER = /\d{1,3}$/;

/** The words of a byline that became neither author, source, date nor credit: 药学院 of 作者：药学院 杭静姝. */
export function restOfByline(
  line: string,
  { author, source, credits }: Pick<Report, 'author' | 'source' | 'credits'>,
): string[] {
  if (!/[\u4e00-\u9fff]/.test(line)) return [];
  const told = [author, source, ...credits.map(({ name }) => name)].join(' ').replace(/\s+/g, '');
  const words = line.replace(ORIGINAL, '').split(MARKS);
  return words.filter((word) => {
    const bare = word.replace(LABEL, '').replace(COUNTER, '');
    const isSaid = told.includes(word) || told.includes(bare);
    const isKnown = SAYS_NOTHING.test(bare) || isFurnitureWord(word) || PUBLISHED_FROM.test(word);
    return !isSaid && !isKnown;
  });
}
