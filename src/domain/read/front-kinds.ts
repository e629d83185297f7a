import { inSimplified } from '../quantity/script.zh';
import { bylineIn } from './byline';
import { CARD_ENTRY, CARD_HEAD, DOCUMENT_NUMBER, REGISTERED } from './front-marks.zh';
import { isMeta } from './head';
import { AGENCY_LINE, BODY_NAME, COURTESY, DOCUMENT_MARK, MONTH_LINE } from './head.zh';
import type { Reason } from './left-out';
import type { Line } from './line';
import { SALUTATION } from './words.zh';

/** At least this many rows right below a title, with none about the document, are a table of the report. */
const FEWEST_ROWS = 2;

/** Whether a row below the title belongs to a table of the report. */
export function isOfTable(lines: readonly Line[], at: number): boolean {
  const table = lines[at]!.look.row?.table;
  if (table === undefined) return false;
  const rows = lines.filter(({ look }) => look.row?.table === table);
  const isCards = rows.every(({ text }) => CARD_ROW.test(text));
  return (
    rows.length >= FEWEST_ROWS &&
    !isCards &&
    !rows.some((row) => reasonOf(row) !== null || bylineIn(row.text))
  );
}

/** 索引号 000014349/2025-00012: a label and its value, in two cells. */
const CARD_ROW = /^[^\t\d]{2,12}[：:]?\t[^\t]*(?:\t[^\t\d]{2,12}[：:]\t[^\t]*)*$/;

/** Returns why a line above the text is not part of it, or null if the reason is not known. */
export function reasonOf(line: Line): Reason | null {
  const text = inSimplified(line.text);
  if (SALUTATION.test(text) || COURTESY.test(text) || isAddressee(text)) return 'greeting';
  const marks = [ISSUE, AGENCY_LINE, DOCUMENT_NUMBER, DOCUMENT_MARK, MONTH_LINE, REGISTERED];
  const isHead = isMeta(line) || marks.some((mark) => mark.test(text));
  return isHead ? 'head of the document' : null;
}

/** 共产党员·上 2025年2期: the journal that printed a text, and its issue. */
const ISSUE = /^《?[\u4e00-\u9fff·（）()]{2,16}》?[\s　]?(?:19|20)\d\d年?第?\d{1,2}期$/;

/** 县委：, 市教育局： the addressee of an official report. */
const isAddressee = (text: string): boolean =>
  text.length <= 30 &&
  /^[\u4e00-\u9fff、，]{2,29}[：:]$/.test(text) &&
  BODY_NAME.test(text.slice(0, -1));

/** Whether a line belongs to a card: 【人物名片】, 姓名：乔木. */
export function isCardLine(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!;
  if (CARD_HEAD.test(text)) return CARD_ENTRY.test(lines[at + 1]?.text ?? '');
  return CARD_ENTRY.test(text) && isCard(lines, at);
}

/** One entry alone may be a sentence with a colon. Two consecutive entries are a card. */
function isCard(lines: readonly Line[], at: number): boolean {
  const [before, after] = [lines[at - 1]?.text ?? '', lines[at + 1]?.text ?? ''];
  const isBelowEntry = CARD_ENTRY.test(before) && bylineIn(before) === null;
  return CARD_HEAD.test(before) || isBelowEntry || CARD_ENTRY.test(after);
}
