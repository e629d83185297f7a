import { BUTTON, COMMENTS, FURNITURE, FURNITURE_LINES, MENU_LINE, RELATED } from './chrome.zh';
import { inSimplified } from '../quantity/script.zh';
import { contentsIn } from './contents';
import { edgesIn } from './edges';
import type { LeftOut, Reason } from './left-out';
import type { Line } from './line';
import { numberingOf, SECOND } from './numbering';

/** The longest label of a page. Patterns are tried only on shorter lines. */
const LONGEST = 160;
const MARKS = /[\s　|｜·•[\]【】〖〗()（）<>《》／/、:：,，_＿]+/;
/** 大, 中, 无: next to other buttons these are buttons. Elsewhere they are a word or a table cell. */
const SIZE = /^(?:[大中小无灰次]|正常|关注|推荐|更多|下载|评论|检索|联系我们|关于我们)$/;
const SENTENCE = /[。；！？…]["”’」』）)]?$/;
/** The longest list of other pages. */
const MOST_RELATED = 60;

/** Returns the lines without the furniture of a web page, and the lines that were left out, in order. */
export function withoutChrome(lines: readonly Line[]): { kept: Line[]; left: LeftOut[] } {
  const reasons = new Map<Line, Reason>();
  const add = (reason: Reason) => (line: Line) => reasons.set(line, reason);
  furnitureIn(lines).forEach(add('page furniture'));
  contentsIn(lines).forEach(add('contents'));
  relatedIn(lines, reasons).forEach(add('other pages'));
  commentsIn(lines).forEach(add('other pages'));
  const marks = new Set(lines.filter((line) => isMark(line, reasons.get(line))));
  edgesIn(lines, reasons, marks).forEach(add('page furniture'));
  if (lines.every((line) => reasons.has(line))) return { kept: [...lines], left: [] };
  return {
    kept: lines.filter((line) => !reasons.has(line)),
    left: lines.flatMap((line) => {
      const reason = reasons.get(line);
      return reason ? [{ line, reason }] : [];
    }),
  };
}

/** Whether a line that was left out shows that the text is over: a button or a label, but no page number. */
const isMark = (line: Line, reason: Reason | undefined): boolean =>
  reason === 'other pages' ||
  (reason === 'page furniture' && isFurniture(line) && !IN_TEXTS.test(line.text));

/** Page numbers, ornaments and （完） stand in texts too. */
const IN_TEXTS = /^[^\u4e00-\u9fffA-Za-z]*$|^第\s*\d+\s*页|^Page \d|END|完/i;

function furnitureIn(lines: readonly Line[]): Line[] {
  const found = new Set(lines.filter((line, at) => isFurniture(line) || isMenu(lines, at)));
  // 大, 中 and 小 on consecutive lines, next to 字号：
  const spread = (order: readonly Line[]) =>
    order.forEach((line, at) => {
      const before = order[at - 1];
      if (SIZE.test(line.text) && before && found.has(before)) found.add(line);
    });
  spread(lines);
  spread([...lines].reverse());
  runningHeads(lines, found).forEach((line) => found.add(line));
  return [...found];
}

/** A menu is within this many lines from the top or the end of a page. */
const EDGE = 10;

const isMenu = (lines: readonly Line[], at: number): boolean =>
  (at < EDGE || at >= lines.length - EDGE) &&
  isPlain(lines[at]!) &&
  MENU_LINE.test(lines[at]!.text);

/** Whether a line is not a heading and has no special formatting, except as a list item. */
const isPlain = ({ text, look }: Line): boolean =>
  text.length <= LONGEST && !look.heading && (!look.kind || look.kind === 'list-item');

/** Whether a line holds only buttons, labels, page numbers and the like. */
function isFurniture(line: Line): boolean {
  if (!isPlain(line) || SIZE.test(line.text)) return false;
  const text = inSimplified(line.text);
  return isOfFurniture(text) || FURNITURE_LINES.some((pattern) => pattern.test(text));
}

/** 【打印本页】 【关闭窗口】; 浏览次数：386 */
function isOfFurniture(text: string): boolean {
  if (FURNITURE.has(text)) return true;
  // 1 关于我们: a section of a report may have the same name as a page.
  if (/^\d{1,2}(?:\.\d{1,2})*[.、]?[\s　]+[\u4e00-\u9fff]{4,8}$/.test(text)) return false;
  const words = text.replace(SET_WIDE, '$1').split(MARKS).filter(Boolean);
  return (
    words.some((word) => FURNITURE.has(word) || isGlued(word)) &&
    words.every((word) => FURNITURE.has(word) || isGlued(word) || COUNT.test(word))
  );
}

/** 386次, 37评论: how often a button was used. */
const COUNT = /^\d{1,9}(?:次|人|条)?(?:评论|阅读|浏览|点赞|收藏|分享|转发)?$/;

/** [ 打 印 ] [ 关 闭 ]: characters with spaces between them. */
const SET_WIDE =
  /(?<![\u4e00-\u9fff])([\u4e00-\u9fff])[\s　](?=[\u4e00-\u9fff](?![\u4e00-\u9fff]))/g;

const LONGEST_BUTTON = 8;

/** 微信新浪微博QQ空间, 大中小: buttons without space between them. */
function isGlued(word: string): boolean {
  if (/^[大中小]{2,3}$/.test(word)) return true;
  if (!BUTTON.test(word)) return false;
  const ends = [true];
  for (let at = 1; at <= word.length; at += 1) {
    const from = Math.max(0, at - LONGEST_BUTTON);
    ends[at] = Array.from({ length: Math.max(0, at - from - 1) }, (_, back) => from + back).some(
      (start) => ends[start] === true && FURNITURE.has(word.slice(start, at)),
    );
  }
  return ends[word.length] === true;
}

/** Finds lines that each page prints again, next to its number. */
function runningHeads(lines: readonly Line[], furniture: ReadonlySet<Line>): Line[] {
  const beside = lines.filter((line, at) => {
    const isBeside = [lines[at - 1], lines[at + 1]].some(
      (next) => next && furniture.has(next) && /\d/.test(next.text),
    );
    return isBeside && !furniture.has(line) && line.text.length <= 40 && !SENTENCE.test(line.text);
  });
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  // The first line that is not furniture is the title. The pages repeat it.
  const top = lines.find((line) => !furniture.has(line));
  return beside.filter((line) => line !== top && counts.get(line.text)! > 1);
}

/** 流感季来了，怎么防？ as a link, or short: the title of another page may be a question or an exclamation. */
const isOtherPage = ({ text, inlines }: Line): boolean =>
  inlines.every(({ type }) => type === 'link') ||
  (text.length <= LONGEST_OTHER && /[？！?!]$/.test(text));
const LONGEST_OTHER = 36;
/** Headings that a report may have too. Then prose is below. */
const OF_TEXTS =
  /^(?:contact us|find out more|read more|downloads?|donate|support (?:us|our work)|join us|become a|keep in touch|stay in touch)/i;
const TELLS = /[a-z]{2}[.!?]$/;

/** Finds 相关阅读 and the titles below it, to the end, unless a text continues after them. */
function relatedIn(lines: readonly Line[], left: ReadonlyMap<Line, Reason>): Line[] {
  const first = lines.findIndex(
    (line, at) =>
      at > 0 &&
      at >= lines.length - MOST_RELATED &&
      RELATED.test(inSimplified(line.text.slice(0, LONGEST_OTHER))),
  );
  if (first === -1) return [];
  const below = lines.slice(first).filter((line) => !left.has(line));
  const isStrong = !OF_TEXTS.test(inSimplified(lines[first]!.text));
  const isProse = (line: Line) => SENTENCE.test(line.text) || (!isStrong && TELLS.test(line.text));
  return below.some((line) => isProse(line) && !isOtherPage(line)) ? [] : below;
}

/** Finds the comments of readers below a text, to the end of the page. A numbered part of a report may follow the same words. */
function commentsIn(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(
    ({ text }, at) => at > 1 && text.length <= LONGEST_OTHER && COMMENTS.test(inSimplified(text)),
  );
  const below = first < 0 ? [] : lines.slice(first);
  return below.some(({ text }) => (numberingOf(text) ?? SECOND + 1) <= SECOND) ? [] : below;
}
