import { bylineIn } from './byline';
import type { Byline } from './byline-said';
import { captionIn, loneCreditIn } from './caption';
import { dateIn } from './date';
import { DELIVERED, EDITORS_NOTE } from './front-marks.zh';
import { isCardLine, isOfTable, reasonOf } from './front-kinds';
import { saidIn } from './head';
import { BRACKETED_DATE } from './head.zh';
import type { LeftOut, Reason } from './left-out';
import type { Line } from './line';
import { isOwnerBelowTitle } from './owner';
import { rapporteurIn } from './rapporteur';
import { subtitleIn, tight } from './title';

/** The content above the first paragraph. */
export interface Front {
  /** Null if no line is certainly the title. */
  title: string | null;
  /** The lines of title and subtitle. */
  titleLines: Line[];
  subtitle: string | null;
  byline: Byline;
  bylineLines: Line[];
  /** Pictures and their captions between the title and a byline. They belong to the text. */
  pictures: Line[];
  /** All other lines: document numbers, cards, greetings, editor's notes. */
  other: Line[];
  /** The lines of `other` whose reason is known. */
  left: LeftOut[];
  /** The number of lines in the front. */
  length: number;
}

/** Whether two lines differ only in white space. */
export const isSame = (a: string, b: string) => tight(a) === tight(b);

/** Records a line of the document's head that is in no field of a report. */
export function leave(front: Front, line: Line, reason?: Reason): true {
  front.other.push(line);
  if (reason) front.left.push({ line, reason });
  return true;
}

/** Takes one more line into the front. Returns false if the body begins here. */
export function takes(lines: readonly Line[], at: number, front: Front): boolean {
  const line = lines[at]!;
  const { text } = line;
  if (front.title && isSame(text, front.title)) return leave(front, line, 'repeated title');
  const said = line.look.kind === 'row' ? saidIn(line) : bylineIn(text);
  const byline = isDelivered(text) || isMeeting(text) ? null : said;
  // Newspapers format the line with their reporters as a heading.
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

/** The most lines of a picture at the top of a text, including caption and credit. */
const MOST_OF_PICTURE = 3;

/** Returns a picture with its caption right above a byline, or nothing if another line follows. */
export function picturesAboveByline(lines: readonly Line[], at: number): readonly Line[] {
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

/** Takes a subtitle that comes after other lines below the title. */
function takesSubtitle(lines: readonly Line[], at: number, front: Front): boolean {
  const line = lines[at]!;
  if (front.title === null || front.subtitle !== null || !isMeeting(line.text)) return false;
  front.subtitle = subtitleIn(line, lines[at + 1]);
  if (front.subtitle === null) return false;
  front.titleLines.push(line);
  return true;
}

/** Cabinet, 9 July 2025: the body to which a report was presented. */
const OF_DAY = /^[A-Z][A-Za-z&’' -]{2,50}, [\dA-Z][\w ,]{8,20}$/;
/** （2026年3月18日　会长　靳海涛） */
const IN_BRACKETS = /^[（(][^（()）]{4,40}[）)]$/;

/** Takes a line that names when and to whom a report was presented, or who presented it, or a date in brackets. */
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

function takesRapporteur(line: Line, front: Front): boolean {
  const name = front.byline.author ? null : rapporteurIn(line.text);
  if (!name) return false;
  front.byline.author = name;
  front.bylineLines.push(line);
  return true;
}

/** Takes the name of the reporting body, alone below its title. */
function takesOwner(lines: readonly Line[], at: number, front: Front): boolean {
  if (front.title === null || front.byline.source || !isOwnerBelowTitle(lines, at)) return false;
  front.byline.source = lines[at]!.text;
  front.bylineLines.push(lines[at]!);
  return true;
}

/** Keeps the first author, source and date that are found. */
export function merge({ byline }: Front, found: Byline): void {
  if (found.credits) (byline.credits ??= []).push(...found.credits);
  byline.author ??= found.author;
  byline.source ??= found.source;
  byline.publishedOn ??= found.publishedOn;
}
