import { longestFirst } from '../longest-first';
import { bylineIn, withTightLabels } from './byline';
import type { Byline } from './byline-said';
import { isDateLine } from './date';
import { DOCUMENT_NUMBER } from './front-marks.zh';
import { AGENCY_LINE, BODY_NAME, DOCUMENT_MARK, META_LABELS, TITLE_LABELS } from './head.zh';
import type { Line } from './line';
import { inBothScripts } from './traditional.zh';
import { BYLINE_LABELS, TITLE_ENDINGS } from './words.zh';

/** What stands above the title: how many lines, and what they say. */
export interface Head {
  length: number;
  /** What a line calls the title: 标题：…. */
  title: string | null;
  bylines: { line: Line; byline: Byline }[];
}

/** No line of a head is longer. */
const LONGEST = 200;
const label = (words: readonly string[]) => `(?:${longestFirst(inBothScripts(words)).join('|')})`;
const META = new RegExp(`^${label(META_LABELS)}\\s*(?:[：:\\t]|$)`);
const TITLE = new RegExp(`^${label(TITLE_LABELS)}\\s*[：:\\t]\\s*(\\S.{3,100}?)\\s*(?:\\t|$)`);

/** A cell that is a label, whose value is the next. */
const CELL_LABELS = [
  ...META_LABELS,
  ...[BYLINE_LABELS.author, BYLINE_LABELS.source, BYLINE_LABELS.date].flat(),
];
const LABEL = new RegExp(`^\\s*${label(CELL_LABELS)}\\s*[：:]?\\s*$`);

/** Reads what stands above the title: the head of a document, the table of a government page, who sent it. */
export function headOf(lines: readonly Line[]): Head {
  const head: Head = { length: 0, title: null, bylines: [] };
  // The title is never left without a line, unless a line has told it.
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
  const byline = saidIn(line);
  if (byline) head.bylines.push({ line, byline });
  return (
    byline !== null ||
    line.look.kind === 'image' ||
    isMeta(line) ||
    AGENCY_LINE.test(line.text) ||
    DOCUMENT_MARK.test(line.text) ||
    isLetterhead(lines, at) ||
    isForm(lines, at) ||
    isOwner(lines, at)
  );
}

/** 执 笔 人 is set as wide as other labels. */
const tight = (cell: string): string => cell.replace(/\s+/g, '');

/** What a line above a title says as a byline does; the cells of a row may be labels and values in turn. */
export function saidIn({ text }: Line): Byline | null {
  if (text.length > LONGEST || !isLabelled(text)) return null;
  const cells = text
    .split('\t')
    .map((cell) => (LABEL.test(tight(cell)) ? `${tight(cell).replace(/[：:]$/, '')}：` : cell));
  return bylineIn(cells.join(' '));
}

/** A form to be filled in, above the title of the text. */
function isForm(lines: readonly Line[], at: number): boolean {
  if (!lines[at]!.look.row) return false;
  const next = lines.slice(at, at + MOST_ROWS).find(({ look }) => !look.row);
  return next !== undefined && !next.look.kind && TITLE_ENDINGS.test(next.text);
}
/** A form above a title has no more rows. */
const MOST_ROWS = 20;

/** 来源：…, 2026-01-12: what may stand above a title as well as below it. */
const isLabelled = (text: string) =>
  META.test(withTightLabels(text)) ||
  isDateLine(text) ||
  (text.includes('\t') && LABEL.test(tight(text.split('\t')[0]!)));

/** 索引号：QS0000008/2025-0031 文号：; a row that begins with such a label. */
export const isMeta = ({ text }: Pick<Line, 'text'>): boolean =>
  text.length <= LONGEST && META.test(withTightLabels(text)) && !/[。！？]/.test(text);

/** 青石县人民医院文件 / 青医发〔2025〕3号: the head of an official document. */
const isLetterhead = (lines: readonly Line[], at: number) =>
  DOCUMENT_NUMBER.test(lines[at]!.text) ||
  ((/文件$/.test(lines[at]!.text) || isName(lines[at]!.text)) &&
    DOCUMENT_NUMBER.test(lines[at + 1]?.text ?? ''));

/** 青石县教育局, above the labels of its page. */
function isOwner(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]];
  return isName(line.text) && next !== undefined && (isMeta(next) || TITLE.test(next.text));
}

const isName = (text: string): boolean =>
  text.length <= 24 && BODY_NAME.test(text) && !/[，。：]/.test(text);
