import { bylineIn } from './byline';
import type { Byline } from './byline-said';
import { captionIn, loneCreditIn } from './caption';
import { dateIn } from './date';
import {
  CARD_ENTRY,
  CARD_HEAD,
  DELIVERED,
  DOCUMENT_NUMBER,
  EDITORS_NOTE,
  REGISTERED,
} from './front-marks.zh';
import { headOf, isMeta, saidIn } from './head';
import { numberingOf } from './heading';
import {
  AGENCY_LINE,
  BODY_NAME,
  BRACKETED_DATE,
  COURTESY,
  DOCUMENT_MARK,
  MONTH_LINE,
} from './head.zh';
import type { LeftOut, Reason } from './left-out';
import type { Line } from './line';
import { isOwnerBelowTitle } from './owner';
import { rapporteurIn } from './rapporteur';
import { isTitle, isTitleBox, subtitleIn, tight, titleOf, type Title } from './title';
import type { Told } from './told';
import { SALUTATION, TITLE_ENDINGS } from './words.zh';

/** What stands above the first paragraph. */
export interface Front {
  /** Null where no line is surely the title. */
  title: string | null;
  /** The lines of title and subtitle. */
  titleLines: Line[];
  subtitle: string | null;
  byline: Byline;
  bylineLines: Line[];
  /** Pictures and their captions that stand between the title and a byline. They belong to the text. */
  pictures: Line[];
  /** Lines that are none of these: document numbers, cards, greetings, editor's notes. */
  other: Line[];
  /** Those of them whose reason is known. */
  left: LeftOut[];
  /** How many lines it takes. */
  length: number;
}

/** Reads title, subtitle and byline off the top of a document, and of what its page tells. */
export function frontOf(all: readonly Line[], told: Told): Front {
  const lines = withBoxFirst(all);
  const above = linesAbove(lines, told);
  const head = headOf(lines.slice(above));
  const top = above + head.length;
  const title = titleBy(lines.slice(top), head.title, told);
  const front: Front = {
    title: title.title,
    titleLines: lines.slice(top, top + title.length),
    subtitle: title.subtitle,
    byline: { author: null, source: null, publishedOn: null },
    bylineLines: [],
    pictures: [],
    other: [],
    left: [],
    length: top + title.length,
  };
  if (told.isChosen) leaveOther(front);
  for (const line of lines.slice(0, above)) {
    leave(front, line, isMeta(line) ? 'head of the document' : 'page furniture');
    const said = saidIn(line);
    if (said) head.bylines.push({ line, byline: said });
  }
  for (const line of lines.slice(above, top)) leave(front, line, 'head of the document');
  while (front.length < lines.length) {
    const pictures = picturesAboveByline(lines, front.length);
    front.pictures.push(...pictures);
    if (pictures.length > 0) front.length += pictures.length;
    else if (takes(lines, front.length, front)) front.length += 1;
    else break;
  }
  for (const { byline } of head.bylines) merge(front, byline);
  merge(front, { ...told, publishedOn: dateIn(told.publishedOn ?? '')?.iso ?? null });
  return front;
}

/** The title that somebody chose, that head or page tell, or that the lines are. */
function titleBy(lines: readonly Line[], headed: string | null, told: Told): Title {
  const found = titleOf(lines);
  if (told.isChosen) return { ...found, title: told.title };
  const name = headed ?? told.title;
  const isTold = name !== null && (found.title === null || !isLike(found.title, name));
  return isTold ? { title: name, subtitle: null, length: 0 } : found;
}

/** Lines that were taken for a title, where another was chosen. */
function leaveOther(front: Front): void {
  const isChosen = (line: Line) => isSame(line.text, front.title ?? '');
  if (front.titleLines.length === 0 || isChosen(front.titleLines[0]!)) return;
  front.other.push(...front.titleLines);
  Object.assign(front, { titleLines: [], subtitle: null });
}

/** A title in a text box stands in the file after the paragraph that holds the box. */
function withBoxFirst(lines: readonly Line[]): readonly Line[] {
  const [first, second] = lines;
  const isBehind = first && second && isTitleBox(second) && !isTitle(first, undefined);
  return isBehind ? [second, first, ...lines.slice(2)] : lines;
}

/** A page does not say more than this above its title. */
const MOST_ABOVE = 60;

/** How many lines of a page stand above the title that it tells, or above its one heading of the first level. */
function linesAbove(lines: readonly Line[], { title, isChosen }: Told): number {
  const top = lines.slice(0, MOST_ABOVE);
  const told = title ? top.findIndex(({ text }) => isSame(text, title)) : -1;
  const isInText = isChosen && top.slice(0, told).some(({ text }) => /[。；]$/.test(text));
  if (told >= 0 && !isInText) return told;
  const first = titleAmong(lines);
  const isTop = first >= 0 && first < MOST_ABOVE;
  return isTop && !top.slice(0, first).some(({ text }) => /[。；]$/.test(text)) ? first : 0;
}

/** The one line that its style calls the title, else the one heading of the widest level; -1 where there is none such. */
function titleAmong(lines: readonly Line[]): number {
  const named = lines.findIndex(({ look }) => look.named === 'title');
  if (named >= 0) return numberingOf(lines[named]!.text) === null ? named : -1;
  const levels = lines.flatMap(({ look }) => look.heading ?? []);
  const widest = levels.reduce((least, level) => Math.min(least, level), Infinity);
  if (levels.filter((level) => level === widest).length !== 1) return -1;
  const first = lines.findIndex(({ look }) => look.heading === widest);
  const { text } = lines[first]!;
  if (numberingOf(text) !== null) return -1;
  // A page may name its parts with headings of its own; a title further in says that it is one.
  const isSure = (line: string) => TITLE_ENDINGS.test(line) || /(?:19|20)\d\d/.test(line);
  const isFirst = !lines.slice(0, first).some((line) => isSure(line.text));
  return widest === 1 || (isSure(text) && isFirst) ? first : -1;
}

const isSame = (a: string, b: string) => tight(a) === tight(b);
/** A page may cut the title that it tells. */
const isLike = (a: string, b: string) => tight(a).includes(tight(b)) || tight(b).includes(tight(a));

function leave(front: Front, line: Line, reason?: Reason): true {
  front.other.push(line);
  if (reason) front.left.push({ line, reason });
  return true;
}

/** Takes one more line into the front; false where the body begins. */
function takes(lines: readonly Line[], at: number, front: Front): boolean {
  const line = lines[at]!;
  const { text } = line;
  if (front.title && isSame(text, front.title)) return leave(front, line, 'repeated title');
  const said = line.look.kind === 'row' ? saidIn(line) : bylineIn(text);
  const byline = isDelivered(text) || isMeeting(text) ? null : said;
  // Newspapers set their reporters as a heading.
  if (byline && (!line.look.heading || byline.author)) {
    merge(front, byline);
    front.bylineLines.push(line);
    return true;
  }
  return (
    takesSubtitle(lines, at, front) ||
    takesOther(lines, at, front) ||
    takesRapporteur(line, front) ||
    takesOwner(lines, at, front)
  );
}

/** No picture at the head of a text has more lines of its own: a caption, and a credit. */
const MOST_OF_PICTURE = 3;

/** A picture with its caption, right above a byline; nothing where anything else follows. */
function picturesAboveByline(lines: readonly Line[], at: number): readonly Line[] {
  if (lines[at]!.look.kind !== 'image') return [];
  let end = at + 1;
  const isOfPicture = ({ text, look }: Line) =>
    look.kind === 'caption' || captionIn(text) !== null || loneCreditIn(text) !== null;
  while (end < lines.length && end - at < MOST_OF_PICTURE && isOfPicture(lines[end]!)) end += 1;
  const {
    author = null,
    source = null,
    publishedOn = null,
  } = bylineIn(lines[end]?.text ?? '') ?? {};
  return author || source || publishedOn ? lines.slice(at, end) : [];
}

const isDelivered = (text: string) => DELIVERED.test(text) && /在.+[上会]|通过|审议/.test(text);
/** ——2026年1月10日在…会议上 */
const isMeeting = (text: string) => /^[—―─-]{1,4}/.test(text);

/** A subtitle below what stands between it and the title. */
function takesSubtitle(lines: readonly Line[], at: number, front: Front): boolean {
  const line = lines[at]!;
  if (front.title === null || front.subtitle !== null || !isMeeting(line.text)) return false;
  front.subtitle = subtitleIn(line, lines[at + 1]);
  if (front.subtitle === null) return false;
  front.titleLines.push(line);
  return true;
}

/** Cabinet, 9 July 2025: before whom a report was laid. */
const OF_DAY = /^[A-Z][A-Za-z&’' -]{2,50}, [\dA-Z][\w ,]{8,20}$/;
/** （2026年3月18日　会长　靳海涛） */
const IN_BRACKETS = /^[（(][^（()）]{4,40}[）)]$/;

/** A line that says when and before whom, or who gave it; a date alone in brackets. */
function takesDay(line: Line, front: Front): boolean {
  const { text } = line;
  const { byline } = front;
  if (IN_BRACKETS.test(text) && takesRapporteur(line, front)) {
    byline.publishedOn ??= dateIn(text)?.iso ?? null;
    return true;
  }
  const day = OF_DAY.test(text) ? dateIn(text) : null;
  if (day?.end === text.length) {
    byline.publishedOn ??= day.iso;
    return leave(front, line, 'head of the document');
  }
  const date = BRACKETED_DATE.exec(text)?.[1];
  if (date) byline.publishedOn ??= dateIn(date.replace(/\s/g, ''))?.iso ?? null;
  return false;
}

function takesOther(lines: readonly Line[], at: number, front: Front): boolean {
  const line = lines[at]!;
  const { text, look } = line;
  if (look.kind === 'image') return false;
  if (takesDay(line, front)) return true;
  const reason = reasonOf(line);
  if (reason) return leave(front, line, reason);
  const isRow = (look.kind === 'row' || text.includes('\t')) && !isOfTable(lines, at);
  const isOther = isRow || DELIVERED.test(text) || EDITORS_NOTE.test(text);
  return (isOther || isCardLine(lines, at)) && leave(front, line);
}

/** So many rows right below a title, none of which says anything of the document, are a table of the report. */
const FEWEST_ROWS = 2;

function isOfTable(lines: readonly Line[], at: number): boolean {
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

/** 索引号 000014349/2025-00012: a name and what it is, in two cells. */
const CARD_ROW = /^[^\t\d]{2,12}[：:]?\t[^\t]*(?:\t[^\t\d]{2,12}[：:]\t[^\t]*)*$/;

function reasonOf(line: Line): Reason | null {
  const { text } = line;
  if (SALUTATION.test(text) || COURTESY.test(text) || isAddressee(text)) return 'greeting';
  const marks = [AGENCY_LINE, DOCUMENT_NUMBER, DOCUMENT_MARK, MONTH_LINE, REGISTERED];
  const isHead = isMeta(line) || marks.some((mark) => mark.test(text));
  return isHead ? 'head of the document' : null;
}

/** 县委：, 市教育局：  whom an official report is for. */
const isAddressee = (text: string): boolean =>
  text.length <= 30 &&
  /^[\u4e00-\u9fff、，]{2,29}[：:]$/.test(text) &&
  BODY_NAME.test(text.slice(0, -1));

function isCardLine(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!;
  if (CARD_HEAD.test(text)) return CARD_ENTRY.test(lines[at + 1]?.text ?? '');
  return CARD_ENTRY.test(text) && isCard(lines, at);
}

/** One entry is a sentence with a colon; two below each other are a card. */
function isCard(lines: readonly Line[], at: number): boolean {
  const [before, after] = [lines[at - 1]?.text ?? '', lines[at + 1]?.text ?? ''];
  return CARD_HEAD.test(before) || CARD_ENTRY.test(before) || CARD_ENTRY.test(after);
}

function takesRapporteur(line: Line, front: Front): boolean {
  const name = front.byline.author ? null : rapporteurIn(line.text);
  if (!name) return false;
  front.byline.author = name;
  front.bylineLines.push(line);
  return true;
}

/** The body that reports, alone below its title. */
function takesOwner(lines: readonly Line[], at: number, front: Front): boolean {
  if (front.title === null || front.byline.source || !isOwnerBelowTitle(lines, at)) return false;
  front.byline.source = lines[at]!.text;
  front.bylineLines.push(lines[at]!);
  return true;
}

function merge({ byline }: Front, found: Byline): void {
  if (found.credits) (byline.credits ??= []).push(...found.credits);
  byline.author ??= found.author;
  byline.source ??= found.source;
  byline.publishedOn ??= found.publishedOn;
}
