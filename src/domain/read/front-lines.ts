import { inSimplified } from '../quantity/script.zh';
import { bylineIn } from './byline';
import type { Byline } from './byline/said';
import { captionIn, loneCreditIn } from './caption';
import { isCardLine, isOfTable, reasonOf } from './front-kinds';
import { DELIVERED, EDITORS_NOTE } from './front-marks.zh';
import { takesDay, takesName, takesRapporteur } from './front-presented';
import { leave, type Front } from './front-shape';
import { saidIn } from './head';
import type { Line } from './line';
import { isOwnerBelowTitle } from './owner';
import { subtitleIn } from './title/subtitle';
import { tight } from './title/whole';

/** Whether two lines differ only in white space and notation. */
export const isSame = (a: string, b: string) => tight(a) === tight(b);

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
    takesName(lines, at, front) ||
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

const isDelivered = (text: string) =>
  DELIVERED.test(text) && /在.+[上会]|通过|审议/.test(inSimplified(text));
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

function takesOther(lines: readonly Line[], at: number, front: Front): boolean {
  const line = lines[at]!;
  const { text, look } = line;
  if (look.kind === 'image') return false;
  if (takesDay(line, front)) return true;
  if (front.bylineLines.length > 0 && CATEGORY.test(text))
    return leave(front, line, 'page furniture');
  const reason = reasonOf(line);
  if (reason) return leave(front, line, reason);
  const isRow = (look.kind === 'row' || text.includes('\t')) && !isOfTable(lines, at);
  const isOther = isRow || DELIVERED.test(text) || EDITORS_NOTE.test(inSimplified(text));
  return (isOther || isCardLine(lines, at)) && leave(front, line);
}

/** • 健康: the category of a page, in the list with its source and author. */
const CATEGORY = /^[•·▪‣]\s+[\u4e00-\u9fff]{2,4}$/;

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
