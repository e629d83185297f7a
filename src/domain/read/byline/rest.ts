import type { Report } from '../../report';
import { longestFirst } from '../../longest-first';
import { remembered } from '../../remembered';
import { isFurnitureWord } from '../furniture-words';
import { inBothScripts } from '../traditional.zh';
import { SPEAKERS } from '../rapporteur';
import { BYLINE_LABELS, CREDIT_ROLES, ORIGINAL, PUBLISHED_FROM, REPORTERS } from '../words.zh';

const MARKS = /[\s　|｜丨│/／:：()（）【】[\]〔〕、，,;；□■○●◇◆※*·•]+/;
const LABELS = longestFirst(
  inBothScripts([
    ...Object.values(BYLINE_LABELS).flat(),
    ...[...CREDIT_ROLES, ...REPORTERS, ...SPEAKERS],
  ]),
);
const AT_HEAD = new RegExp(`^(?:${LABELS.join('|')})+`);
const IS_LABEL: ReadonlySet<string> = new Set(LABELS);
const LONGEST_LABEL = LABELS[0]!.length;
/** Dates, times and counters, 文 and 图, and the place that an agency reports from. */
const SAYS_NOTHING =
  /^[\d年月日时時分秒.:：-]*(?:次|人次|星期[一二三四五六日天])?$|^[\u4e00-\u9fff]?$|^(?:原创|原創|摄影报道|攝影報導)$|(?:報導|报导|报道|報道)$/;

/** The digits of a page's counter: 宣传科2发布时间 */
const COUNTER = /\d{1,3}$/;

/** Finds the words of a byline that are in no field (author, source, date, credits): 药学院 in 作者：药学院 杭静姝. */
export function restsOfBylines({
  author,
  source,
  credits,
}: Pick<Report, 'author' | 'source' | 'credits'>): (line: string) => string[] {
  const told = [author, source, ...credits.map(({ name }) => name)].join(' ').replace(/\s+/g, '');
  // Looks up each word only once, however many lines have it.
  const isKnown = remembered((word: string) => isTold(word, told));
  return (line) =>
    /[\u4e00-\u9fff]/.test(line)
      ? line
          .replace(ORIGINAL, '')
          .split(MARKS)
          .filter((word) => !isKnown(word))
      : [];
}

/** Whether a word is in a field, or tells nothing that a report keeps. */
function isTold(word: string, told: string): boolean {
  const bare = withoutLastLabels(word.replace(AT_HEAD, '')).replace(COUNTER, '');
  const isSaid = told.includes(word) || told.includes(bare);
  return isSaid || SAYS_NOTHING.test(bare) || isFurnitureWord(word) || PUBLISHED_FROM.test(word);
}

/**
 * Returns a word without the labels at its end. 图文 is one label and also two (图, 文), so a pattern for a row of labels
 * would take exponential time.
 */
function withoutLastLabels(word: string): string {
  const starts = new Set([word.length]);
  for (let at = word.length - 1; at >= 0; at -= 1)
    for (let end = at + 1; end <= Math.min(at + LONGEST_LABEL, word.length); end += 1)
      if (starts.has(end) && IS_LABEL.has(word.slice(at, end))) starts.add(at);
  return word.slice(0, Math.min(...starts));
}
