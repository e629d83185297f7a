import { bylineIn, type Byline } from './byline';
import { CARD_ENTRY, CARD_HEAD, DELIVERED, DOCUMENT_NUMBER, EDITORS_NOTE } from './front-marks.zh';
import type { Line } from './line';
import { isFullName } from './names';
import { titleOf } from './title';
import { SALUTATION } from './words.zh';

/** What stands above the first paragraph. */
export interface Front {
  title: string;
  /** The lines of title and subtitle. */
  titleLines: Line[];
  subtitle: string | null;
  byline: Byline;
  bylineLines: Line[];
  /** Lines that are none of these: document numbers, cards, greetings, editor's notes. */
  other: Line[];
  /** How many lines it takes. */
  length: number;
}

/** Reads title, subtitle and byline off the top of a document. */
export function frontOf(lines: readonly Line[]): Front {
  const letterhead = letterheadLength(lines);
  const { title, subtitle, length } = titleOf(lines.slice(letterhead));
  const below = letterhead + length;
  const front: Front = {
    title,
    titleLines: lines.slice(letterhead, below),
    subtitle,
    byline: { author: null, source: null, publishedOn: null },
    bylineLines: [],
    other: lines.slice(0, letterhead),
    length: below,
  };
  while (front.length < lines.length && takes(lines, front.length, front)) front.length += 1;
  return front;
}

/** How many lines stand above the title, which is never left without a line. */
function letterheadLength(lines: readonly Line[]): number {
  let at = 0;
  while (at < lines.length - 1 && isLetterhead(lines, at)) at += 1;
  return at;
}

/** 青石县人民医院文件 / 青医发〔2025〕3号: the head of an official document. */
const isLetterhead = (lines: readonly Line[], at: number) =>
  DOCUMENT_NUMBER.test(lines[at]!.text) ||
  (/文件$/.test(lines[at]!.text) && DOCUMENT_NUMBER.test(lines[at + 1]?.text ?? ''));

/** Takes one more line into the front; false where the body begins. */
function takes(lines: readonly Line[], at: number, front: Front): boolean {
  const line = lines[at]!;
  const { text } = line;
  const byline = isDelivered(text) ? null : bylineIn(text);
  if (byline && !line.look.heading) {
    merge(front, byline);
    front.bylineLines.push(line);
    return true;
  }
  if (takesOther(lines, at)) {
    front.other.push(line);
    return true;
  }
  return takesRapporteur(lines, at, front);
}

const isDelivered = (text: string) => DELIVERED.test(text) && /在.+[上会]|通过|审议/.test(text);

function takesOther(lines: readonly Line[], at: number): boolean {
  const { text, look } = lines[at]!;
  if (look.kind === 'image') return false;
  if (DELIVERED.test(text) || SALUTATION.test(text) || EDITORS_NOTE.test(text)) return true;
  if (DOCUMENT_NUMBER.test(text) || look.kind === 'row' || text.includes('\t')) return true;
  if (CARD_HEAD.test(text)) return CARD_ENTRY.test(lines[at + 1]?.text ?? '');
  return CARD_ENTRY.test(text) && isCard(lines, at);
}

/** One entry is a sentence with a colon; two below each other are a card. */
function isCard(lines: readonly Line[], at: number): boolean {
  const [before, after] = [lines[at - 1]?.text ?? '', lines[at + 1]?.text ?? ''];
  return CARD_HEAD.test(before) || CARD_ENTRY.test(before) || CARD_ENTRY.test(after);
}

/** 县长　王某某, 青崖工务段巡道工　鲁冬至: who gave or wrote the report, below the title. */
const RAPPORTEUR =
  /^(?:[\u4e00-\u9fff、]{2,24}?[\s　]+|(?:报告人|述职人|汇报人)[：:\s　]*)?([\u4e00-\u9fff](?:[\s　]*[\u4e00-\u9fff]){1,3})$/;

function takesRapporteur(lines: readonly Line[], at: number, front: Front): boolean {
  const { text } = lines[at]!;
  if (front.byline.author || text.length > 32 || !/[\s　：:]/.test(text)) return false;
  const name = RAPPORTEUR.exec(text)?.[1]?.replace(/[\s　]/g, '');
  if (!name || name.length > 4 || !isFullName(name)) return false;
  front.byline.author = name;
  front.bylineLines.push(lines[at]!);
  return true;
}

function merge({ byline }: Front, found: Byline): void {
  byline.author ??= found.author;
  byline.source ??= found.source;
  byline.publishedOn ??= found.publishedOn;
}
