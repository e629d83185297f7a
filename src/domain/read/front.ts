import { bylineIn } from './byline';
import type { Byline } from './byline/said';
import { linesOfPage } from './channel';
import { dateIn } from './date';
import { isSame, merge, picturesAboveByline, takes } from './front-lines';
import { leave, type Front } from './front-shape';
import { headOf, isMeta, saidIn } from './head';
import { numberingOf } from './numbering';
import type { Line } from './line';
import { isSetAsTitle, withBoxFirst } from './title/box';
import { isTitle } from './title/can-be';
import { tight } from './title/whole';
import { titleOf } from './title';
import type { Title } from './title/styled';
import type { Told } from './told';
import { TITLE_ENDINGS } from './words.zh';

/** Reads title, subtitle and byline from the top of a document and from what its page tells. */
export function frontOf(all: readonly Line[], told: Told): Front {
  const lines = withBoxFirst(all);
  const above = linesAbove(lines, told) || linesOfPage(lines);
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
    const said = saidAbove(line);
    if (said) head.bylines.push({ line, byline: said });
  }
  for (const line of lines.slice(above, top)) leave(front, line, 'head of the document');
  while (front.length < lines.length) {
    const pictures = picturesAboveByline(lines, front.length);
    front.pictures.push(...pictures);
    if (isStandfirst(lines, front.length, top + title.length)) {
      front.pictures.push(lines[front.length]!);
      front.length += 1;
    } else if (pictures.length > 0) front.length += pictures.length;
    else if (takes(lines, front.length, front)) front.length += 1;
    else break;
  }
  for (const { byline } of head.bylines) merge(front, byline);
  merge(front, { ...told, publishedOn: dateIn(told.publishedOn ?? '')?.iso ?? null });
  return front;
}

/** 光明日报 2022年10月22日 星期六: the head of a paper, above the title. */
const saidAbove = (line: Line): Byline | null => {
  const said = saidIn(line) ?? bylineIn(line.text);
  return said?.source && said.publishedOn ? said : saidIn(line);
};

/** A sentence that sums a page up stands between its title and its byline. It belongs to the text. */
const isStandfirst = (lines: readonly Line[], at: number, belowTitle: number): boolean => {
  const { text, look } = lines[at]!;
  if (at !== belowTitle || look.kind || look.heading || text.length > LONGEST_STANDFIRST)
    return false;
  const next = bylineIn(lines[at + 1]?.text ?? '');
  return /[.。！!？?]$/.test(text) && bylineIn(text) === null && next?.publishedOn != null;
};
const LONGEST_STANDFIRST = 300;

/**
 * Returns the title that a person chose, else the one that the document's head or the page tells, else the one of the
 * lines.
 */
function titleBy(lines: readonly Line[], headed: string | null, told: Told): Title {
  const found = titleOf(lines);
  if (told.isChosen) return { ...found, title: told.title };
  const name = headed ?? told.title;
  const isTold = name !== null && (found.title === null || !isLike(found.title, name));
  return isTold ? { title: name, subtitle: null, length: 0 } : found;
}

/** Marks the lines that looked like a title as left out if another title was chosen. */
function leaveOther(front: Front): void {
  const isChosen = (line: Line) => isSame(line.text, front.title ?? '');
  if (front.titleLines.length === 0 || isChosen(front.titleLines[0]!)) return;
  front.other.push(...front.titleLines);
  Object.assign(front, { titleLines: [], subtitle: null });
}

/** A page has at most this many lines above its title. */
export const MOST_ABOVE = 60;

/** Returns how many lines are above the title that the page tells, or above its only heading of level 1. */
function linesAbove(lines: readonly Line[], { title, isChosen }: Told): number {
  const top = lines.slice(0, MOST_ABOVE);
  const told = title ? top.findIndex(({ text }) => isSame(text, title)) : -1;
  const isInText = isChosen && top.slice(0, told).some(({ text }) => /[。；]$/.test(text));
  if (told >= 0 && !isInText) return told;
  const first = titleAmong(lines);
  const isTop = first >= 0 && first < MOST_ABOVE;
  return isTop && !top.slice(0, first).some(({ text }) => /[。；]$/.test(text)) ? first : 0;
}

/**
 * Returns the index of the one line with the style of a title, else of the only heading of the widest level. -1 if
 * there is none.
 */
function titleAmong(lines: readonly Line[]): number {
  const named = lines.findIndex(({ look }) => look.named === 'title');
  if (named >= 0) return numberingOf(lines[named]!.text) === null ? named : -1;
  const levels = lines.flatMap(({ look }) => look.heading ?? []);
  const widest = levels.reduce((least, level) => Math.min(least, level), Infinity);
  if (levels.filter((level) => level === widest).length !== 1) return -1;
  const first = lines.findIndex(({ look }) => look.heading === widest);
  const { text } = lines[first]!;
  const isSetAbove = (line: Line, at: number) => isSetAsTitle(line) && isTitle(line, lines[at + 1]);
  if (numberingOf(text) !== null || lines.slice(0, first).some(isSetAbove)) return -1;
  // A page may use such headings for its parts. A title further down is accepted only if its words show that it is
  // one.
  const isSure = (line: string) => TITLE_ENDINGS.test(line) || /(?:19|20)\d\d/.test(line);
  const isFirst = !lines.slice(0, first).some((line) => isSure(line.text));
  return widest === 1 || (isSure(text) && isFirst) ? first : -1;
}

/** A page may shorten the title that it tells. */
const isLike = (a: string, b: string) => tight(a).includes(tight(b)) || tight(b).includes(tight(a));
