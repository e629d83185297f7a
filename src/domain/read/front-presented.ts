import { bodyAndPerson } from './byline/names';
import { dateIn, isDateLine } from './date';
import { DELIVERED } from './front-marks.zh';
import { leave, type Front } from './front-shape';
import { BRACKETED_DATE } from './head.zh';
import { WORDS } from './label/noun.zh';
import type { Line } from './line';
import { isFullName } from './names/given';
import { rapporteurIn } from './rapporteur';

/** Cabinet, 9 July 2025: the body to which a report was presented. */
const OF_DAY = /^[A-Z][A-Za-z&’' -]{2,50}, [\dA-Z][\w ,]{8,20}$/;
/** （2026年3月18日　会长　靳海涛） */
const IN_BRACKETS = /^[（(][^（()）]{4,40}[）)]$/;

/** Takes a line that names when and to whom a report was presented, or who presented it, or a date in brackets. */
export function takesDay(line: Line, front: Front): boolean {
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

/** 栗 俊 昌: spaces part the characters of a name. */
const SET_WIDE = /^[\u4e00-\u9fff](?:[\s　]{1,4}[\u4e00-\u9fff]){2}$/;

/** The shortest text below an author's name. */
const SHORTEST_TEXT = 40;

/** 颜琼瑶, alone between title and text: a name that is no word of the dictionary. */
export function takesName(lines: readonly Line[], at: number, front: Front): boolean {
  const { text: printed, look } = lines[at]!;
  const text = printed.replace(SET_WIDE, (name) => name.replace(/[\s　]/g, ''));
  const isWide = text !== printed;
  const next = lines[at + 1]?.text ?? '';
  const isPlaced = front.title !== null && !front.byline.author && !look.heading && !look.kind;
  // （中山大学社会学院）: where the author works.
  const isAbove = isDateLine(next) || DELIVERED.test(next);
  // Above a text, a name is sure only if no part of it is a word: 高质量 may be a heading.
  const isSure = isAbove || isWide || (next.length >= SHORTEST_TEXT && !hasWord(text));
  if (!isPlaced || !isSure || !(isFullName(text) || isWide) || wordsOf(text).length === 1)
    return false;
  front.byline.author = text;
  front.bylineLines.push(lines[at]!);
  return true;
}
const wordsOf = (text: string) => [...WORDS.segment(text)].map(({ segment }) => segment);
const hasWord = (text: string): boolean => wordsOf(text).some((word) => word.length > 1);

/** Takes the line that names who presents the report: 院长 周文亮. */
export function takesRapporteur(line: Line, front: Front): boolean {
  const name = front.byline.author ? null : rapporteurIn(line.text);
  if (!name) return false;
  front.byline.author = name;
  front.byline.source ??= bodyAndPerson(line.text)?.[0] ?? null;
  front.bylineLines.push(line);
  return true;
}
