import { inSimplified } from '../quantity/script.zh';
import { longestFirst } from '../longest-first';
import { bylineIn, withTightLabels } from './byline';
import { isBody } from './byline/names';
import type { Byline } from './byline/said';
import { isDateLine } from './date';
import { DOCUMENT_NUMBER } from './front-marks.zh';
import { AGENCY_LINE, BODY_NAME, DOCUMENT_MARK, META_LABELS, TITLE_LABELS } from './head.zh';
import type { Line } from './line';
import { inBothScripts } from './traditional.zh';
import { BYLINE_LABELS, TITLE_ENDINGS } from './words.zh';

/** The lines above the title: their number and their content. */
export interface Head {
  length: number;
  /** The title after a label: 标题：…. */
  title: string | null;
  bylines: { line: Line; byline: Byline }[];
}

/** The longest line of a head. */
const LONGEST = 200;
const label = (words: readonly string[]) => `(?:${longestFirst(inBothScripts(words)).join('|')})`;
const META = new RegExp(`^${label(META_LABELS)}\\s*(?:[：:\\t]|$)`);
const TITLE = new RegExp(`^${label(TITLE_LABELS)}\\s*[：:\\t]\\s*(\\S.{3,100}?)\\s*(?:\\t|$)`);

/** Labels in table cells. The value is in the next cell. */
const CELL_LABELS = [
  ...META_LABELS,
  ...[BYLINE_LABELS.author, BYLINE_LABELS.source, BYLINE_LABELS.date, BYLINE_LABELS.other].flat(),
];
const LABEL = new RegExp(`^\\s*${label(CELL_LABELS)}\\s*[：:]?\\s*$`);

/** Reads the lines above the title: the head of a document, the table of a government page, the sender. */
export function headOf(lines: readonly Line[]): Head {
  const head: Head = { length: 0, title: null, bylines: [] };
  // At least one line remains for the title, unless a line already told it.
  while (head.length < lines.length - (head.title ? 0 : 1) && takes(lines, head.length, head))
    head.length += 1;
  return head;
}

function takes(lines: readonly Line[], at: number, head: Head): boolean {
  const line = lines[at]!;
  if (line.text.length > LONGEST || line.look.heading) return false;
  const title = TITLE.exec(withTightLabels(line.text))?.[1];
  if (title) {
    head.title ??= title;
    return true;
  }
  const byline = saidIn(line) ?? sourceAbove(lines, at) ?? issuedBelow(lines, at);
  if (byline) head.bylines.push({ line, byline });
  return (
    byline !== null ||
    isMasthead(lines, at) ||
    line.look.kind === 'image' ||
    isOfHead(line) ||
    isLetterhead(lines, at) ||
    isForm(lines, at) ||
    isOwner(lines, at)
  );
}

/** 青石日报·掌上青石 2026-02-16: a reader of news prints source and day above the title. */
function sourceAbove([line, next]: readonly Line[], at: number): Byline | null {
  const said = at === 0 ? bylineIn(line!.text) : null;
  const isFromPaper = said?.publishedOn && (isBody(said.source ?? '') || PAPER.test(line!.text));
  if (!isFromPaper || TITLE_ENDINGS.test(said.source ?? '') || !next) return null;
  const isTitleNext = next.text.length <= LONGEST_TITLE && !NO_TITLE.test(next.text);
  return isTitleNext && bylineIn(next.text) === null ? said : null;
}
const PAPER = /日报|晚报|早报|新闻|客户端|融媒/;
const LONGEST_TITLE = 60;
const NO_TITLE = /[。；：:]$/;

/** 工作简报 / 第3期（总第187期）: the head of a bulletin, above who issues it and its first title. */
const isMasthead = (lines: readonly Line[], at: number): boolean =>
  ISSUE_NUMBER.test(lines[at]!.text) ||
  (BULLETIN.test(lines[at]!.text) && ISSUE_NUMBER.test(lines[at + 1]?.text ?? ''));
const ISSUE_NUMBER =
  /^[（(]?(?:(?:19|20)\d\d年)?[\s　]?第[\s　]?\d{1,4}[\s　]?期(?:[\s　]?[（(][^（()）]{2,16}[）)])?[）)]?$/;
const BULLETIN =
  /^[\u4e00-\u9fff·“”]{2,16}(?:简报|簡報|简讯|簡訊|动态|動態|信息|快报|快報|专报|專報|通讯|通訊|月报|月報|周报|週報|参考|參考)$/;

/** 中共泉上县委老干部局　2026年1月22日, below the number of a bulletin. */
const issuedBelow = (lines: readonly Line[], at: number): Byline | null => {
  const said = at > 0 && ISSUE_NUMBER.test(lines[at - 1]!.text) ? bylineIn(lines[at]!.text) : null;
  return said?.publishedOn && isBody(said.source ?? '') ? said : null;
};

/** 执 笔 人: spaces widen a label to the width of its neighbours. */
const tight = (cell: string): string => cell.replace(/\s+/g, '');

/**
 * Returns what a line above a title says as a byline does. The cells of a row may alternate between labels and
 * values.
 */
export function saidIn({ text }: Line): Byline | null {
  if (text.length > LONGEST || !isLabelled(text)) return null;
  const cells = text
    .split('\t')
    .map((cell) => (LABEL.test(tight(cell)) ? `${tight(cell).replace(/[：:]$/, '')}：` : cell));
  return bylineIn(cells.join(' '));
}

/** Whether a row belongs to a form to fill in, above the title of the text. */
function isForm(lines: readonly Line[], at: number): boolean {
  if (!lines[at]!.look.row) return false;
  const next = lines.slice(at, at + MOST_ROWS).find(({ look }) => !look.row);
  return next !== undefined && !next.look.kind && TITLE_ENDINGS.test(next.text);
}
/** The most rows of a form above a title. */
const MOST_ROWS = 20;

/** 来源：…, 2026-01-12: lines that may come above or below a title. */
const isLabelled = (text: string) =>
  META.test(withTightLabels(text)) ||
  isDateLine(text) ||
  (text.includes('\t') && LABEL.test(tight(text.split('\t')[0]!)));

/** Whether a line begins with a label of a government page: 索引号：QS0000008/2025-0031 文号：. */
export const isMeta = ({ text }: Pick<Line, 'text'>): boolean =>
  text.length <= LONGEST && META.test(withTightLabels(text)) && !/[。！？]/.test(text);

const isOfHead = (line: Line): boolean =>
  isMeta(line) ||
  isDated(line.text) ||
  AGENCY_LINE.test(line.text) ||
  DOCUMENT_MARK.test(line.text);

/** 归档时间：2023-06-15: a label that no list has, and nothing but a day after it. */
const isDated = (text: string): boolean => DATED.test(text) && isDateLine(text.replace(DATED, ''));
const DATED = /^[\u4e00-\u9fff]{2,8}\s?[：:]\s*(?=\d)/;

/** 青石县人民医院文件 / 青医发〔2025〕3号: the head of an official document. */
const isLetterhead = (lines: readonly Line[], at: number) =>
  DOCUMENT_NUMBER.test(inSimplified(lines[at]!.text)) ||
  ((/文件$/.test(lines[at]!.text) || isName(lines[at]!.text)) &&
    DOCUMENT_NUMBER.test(inSimplified(lines[at + 1]?.text ?? '')));

/** 青石县教育局, above the labels of its page. */
function isOwner(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]];
  return isName(line.text) && next !== undefined && (isMeta(next) || TITLE.test(next.text));
}

const isName = (text: string): boolean =>
  text.length <= 24 && BODY_NAME.test(text) && !/[，。：]/.test(text);
