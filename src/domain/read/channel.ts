import { bylineIn } from './byline';
import type { Line } from './line';
import { isTitle } from './title/can-be';
import { DASHES } from './title/marks';
import { TITLE_ENDINGS } from './words.zh';

/** The part of a site: 中工娱乐, 志愿行动. */
const CHANNEL =
  /^[\u4e00-\u9fff]{0,4}(?:新闻|新聞|要闻|要聞|动态|動態|资讯|資訊|娱乐|娛樂|财经|財經|体育|體育|教育|健康|公益|社会|社會|国内|國內|综合|綜合|头条|頭條|专题|專題|报道|報導|人物|观察|觀察|评论|評論|行动|行動|快讯|快訊|播报|播報|公告|通知|交流|视点|視點|聚焦|风采|風采|频道|頻道|天地|园地|園地|之窗|在线|在線|活动|活動)$/;
/** Of these, what no report is called by. */
const SURELY = /(?:新闻|新聞|要闻|要聞|动态|動態|资讯|資訊|公告|频道|頻道)$/;
const LONGEST_CHANNEL = 6;
/** The shortest title below a channel. */
const SHORTEST_TITLE = 10;
/** How many lines below the title its byline is. */
const NEAR = 2;

/** 百对师徒结对 - 工会 - 中工网: the name of the page in its tab. */
const IN_TAB = /^\s?[-_|｜–—]{1,2}\s?[^。！？]{2,40}$/;
const SHORTEST_IN_TAB = 6;
const MOST_BETWEEN = 3;

/** Returns how many lines are above the title where the first is the name of the page in its tab, and the title alone comes again. */
function belowTab([first, ...below]: readonly Line[]): number {
  if (!first) return 0;
  const again = below
    .slice(0, MOST_BETWEEN)
    .findIndex(
      ({ text }) =>
        text.length >= SHORTEST_IN_TAB &&
        first.text.startsWith(text) &&
        IN_TAB.test(first.text.slice(text.length)),
    );
  return again + 1;
}

/**
 * Whether the first line names the part of the site, and the title is below it: a longer line above a byline with day or source. A report of
 * the year below a short line is its subtitle.
 */
function isBelowChannel([first, second, ...below]: readonly Line[]): boolean {
  if (!first || !second || first.look.heading || first.text.length > LONGEST_CHANNEL) return false;
  if (!CHANNEL.test(first.text) || second.text.length < SHORTEST_TITLE) return false;
  const isReport = TITLE_ENDINGS.test(second.text) || /(?:19|20)\d\d/.test(second.text);
  if ((isReport && !SURELY.test(first.text)) || !isTitle(second, below[0])) return false;
  return !isSaid(second) && below.slice(0, NEAR).some(isSaid);
}

/**
 * Returns how many lines are above the title where a page prints its menu, a telephone number or the head of a paper first: short lines, of which one can be no
 * title. The title is the first line right above a byline.
 */
function belowMenu(lines: readonly Line[]): number {
  const top = lines.slice(0, LONGEST_MENU);
  const title = top.findIndex((line, at) => {
    const next = lines[at + 1];
    return at >= SHORTEST_MENU && isWholeLine(line, next) && isSaid(next!) && !isSaid(line);
  });
  if (title < 0) return 0;
  const above = lines.slice(0, title);
  const isMenu = above.every(({ text, look }) => isOfMenu(text) && !look.heading && !look.kind);
  return isMenu && above.some(isNoTitle) ? title : 0;
}
const [SHORTEST_MENU, LONGEST_MENU] = [3, 12];
const LONGEST_OF_MENU = 24;
const SHORTEST_BELOW_MENU = 8;

const isWholeLine = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  line.text.length >= SHORTEST_BELOW_MENU &&
  !DASHES.test(line.text) &&
  isTitle(line, next);

/** Not the title of a report, and no number of a document. */
const isOfMenu = (text: string): boolean =>
  text.length <= LONGEST_OF_MENU &&
  !/[。；]$/.test(text) &&
  !TITLE_ENDINGS.test(text) &&
  !META.test(text);
const META = /[：:〔\[［]|^[—―]/;

/** 0538-8993676, 要闻动态, 光明日报 2022年10月22日 星期六 */
const isNoTitle = ({ text }: Line): boolean =>
  !/[\u4e00-\u9fffA-Za-z]/.test(text) ||
  SURELY.test(text) ||
  (DATED.test(text) && (bylineIn(text)?.source ?? null) !== null);
const DATED = /\d{4}年\d{1,2}月\d{1,2}日/;

const isSaid = ({ text }: Line): boolean => {
  const said = bylineIn(text);
  return said !== null && (said.publishedOn !== null || said.source !== null);
};

/** Returns how many lines of the page are above the title: its name in the tab, the part of the site, its menu. */
export const linesOfPage = (lines: readonly Line[]): number =>
  belowTab(lines) || Number(isBelowChannel(lines)) || belowMenu(lines);
