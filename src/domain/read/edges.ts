import { inSimplified } from '../quantity/script.zh';
import { bylineIn } from './byline';
import { BODY_NAME } from './head.zh';
import { isMeta } from './head';
import type { Line } from './line';
import { numberingOf } from './numbering';
import { creditsIn } from './credits';
import { isLooseLine } from './tail';
import { TITLE_ENDINGS } from './words.zh';

/** A page has at most this many lines above its title. */
const MOST_ABOVE = 60;
/** A page has at most this many lines below its text. */
const MOST_BELOW = 80;
/** The longest line of a menu, and the longest of a footer. */
const [LONGEST_ABOVE, LONGEST_BELOW] = [40, 90];
const SENTENCE = /[。；！？][”’」』）)]?$|[a-z]{2}[.!?]$/;
const YEAR = /(?:19|20)\d\d\s?年|(?:19|20)\d\d\b/;
/** A menu may have an entry 工作总结. A title is longer. */
const SHORTEST_TITLE = 8;
/** 涟城县人民政府门户网站: a site's own name above the title. */
export const SITE_NAME =
  /(?:门户网站?|政府网站?|官方网站|官网|[信资]息(?:公开)?网|新闻网|公众网|门户|网站|入口網|全球資訊網|資訊網|網站)$/;

/**
 * Finds lines that only their place shows to be of the page: short lines above its buttons, before the title, and
 * lines without a sentence below its buttons, after the text.
 * @param left the lines that are known to be in no report
 * @param marks the buttons and labels among them. Page numbers and ornaments do not count: texts have them too.
 */
export function edgesIn(
  lines: readonly Line[],
  left: { has: (line: Line) => boolean },
  marks: ReadonlySet<Line>,
): Line[] {
  return [...aboveTitle(lines, left, marks), ...belowText(lines, left, marks)];
}

type Lines = Parameters<typeof edgesIn>;

function aboveTitle(...[lines, left, marks]: Lines): Line[] {
  const top = lines.slice(0, MOST_ABOVE);
  const title = top.findIndex((line) => !left.has(line) && namesReport(line));
  const above = top.slice(0, Math.max(title, 0));
  const isOfPage = (line: Line) => isShort(line) || isOfHead(line);
  if (!above.every((line) => left.has(line) || isOfPage(line))) return [];
  const last = above.findLastIndex((line) => marks.has(line));
  return above.filter(
    (line, at) =>
      last >= 0 && !left.has(line) && !isOfHead(line) && (at < last || SITE_NAME.test(line.text)),
  );
}

/** Whether a line is a title by its words: it names a year, or ends as titles do. A dash begins a subtitle. */
const namesReport = ({ text }: Line): boolean =>
  !/^[—―─-]/.test(text) &&
  !SITE_NAME.test(text) &&
  (YEAR.test(text) || (TITLE_ENDINGS.test(text) && text.length >= SHORTEST_TITLE));

/** Whether a line above a title may be part of a menu. */
const isShort = (line: Line): boolean =>
  isPlain(line) &&
  line.text.length <= LONGEST_ABOVE &&
  !SENTENCE.test(line.text) &&
  numberingOf(line.text) === null;

/** A picture, a row of labels, a byline: the head of a document, whose reader takes it. */
const isOfHead = (line: Line): boolean =>
  line.look.kind === 'image' || isMeta(line) || bylineIn(line.text) !== null;

/** Old pages set their menus in tables. */
const isPlain = ({ look }: Line): boolean =>
  !look.heading && (!look.kind || look.kind === 'list-item' || look.kind === 'row');

function belowText(...[lines, left, marks]: Lines): Line[] {
  const first = Math.max(1, lines.length - MOST_BELOW);
  const isMark = (line: Line) => marks.has(line) || creditsIn(line.text) !== null;
  let [from, sentences] = [lines.length, 0];
  while (from > first) {
    const line = lines[from - 1]!;
    if (!left.has(line) && !isBelow(line)) {
      if (!isRemark(line) || (sentences += 1) > MOST_REMARKS) break;
    }
    from -= 1;
  }
  const tail = lines.slice(from);
  const last = tail.findLastIndex((line) => isRemark(line) && !left.has(line));
  const end = tail.findIndex((line) => marks.has(line) && ENDS_TEXT.test(line.text));
  // A sentence of the page is between a button that only ends a text and another one, and prose is above both.
  const isBetween =
    end >= 0 && end < last && from > first && tail.slice(last).some((line) => marks.has(line));
  const above = last >= 0 && !isBetween ? last + 1 : 0;
  const mark = tail.findIndex((line, at) => at >= above && isMark(line));
  return mark < 0 ? [] : tail.slice(mark).filter((line) => !left.has(line) && !saysWho(line));
}

/** A footer holds few sentences, and short ones: Call 101. In an emergency, always call 999. */
const [MOST_REMARKS, LONGEST_REMARK] = [2, 60];
const isRemark = ({ text, look }: Line): boolean =>
  SENTENCE.test(text) && text.length <= LONGEST_REMARK && (!look.kind || look.kind === 'list-item');
/** Buttons and labels that never stand inside a text. */
const ENDS_TEXT =
  /打印|列印|关闭|關閉|[上下]一[篇条页則则頁]|分享|版权|版權|©|Copyright|返回|回上[一頁]|友情链接|主办|承办|privacy|accessib|cookies|back to top|print|share/i;

/** Whether a line may stand below a text: no sentence, no numbered heading, no picture or row of a table. */
const isBelow = ({ text, look }: Line): boolean =>
  (!look.kind || look.kind === 'list-item' || creditsIn(text) !== null) &&
  text.length <= LONGEST_BELOW &&
  !SENTENCE.test(text) &&
  (numberingOf(text) === null || look.kind === 'list-item');

/** Whether a line tells who wrote or signed a text, when, or what is attached. Its reader is the tail. */
const saysWho = (line: Line): boolean =>
  creditsIn(line.text) !== null ||
  bylineIn(line.text) !== null ||
  isMeta(line) ||
  isLooseLine(line.text) ||
  BODY_NAME.test(inSimplified(line.text));
