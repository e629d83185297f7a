import type { Credit } from '../report';
import { captionIn, type Caption } from './caption';
import { dateIn, isDateLine } from './date';
import { frontOf, type Front } from './front';
import { headingOf, levelsOf, numberingOf, type Heading } from './heading';
import type { Line } from './line';
import { creditsIn, tailLength } from './tail';
import { SALUTATION } from './words.zh';

/** A caption, where it stands, and the picture above it where the document has one. */
export interface CaptionLine extends Caption {
  line: Line | null;
  image: { src: string; alt: string | null } | null;
  /** How many paragraphs of its section stand before it. */
  after: number;
}

/** A heading with all that stands below it up to the next. The first has none where there is a lead. */
export interface OutlineSection {
  heading: (Heading & { level: 1 | 2 | 3; line: Line }) | null;
  paragraphs: Line[];
  captions: CaptionLine[];
}

/** Every line of a document in its place; each stands in exactly one. */
export interface Outline {
  front: Front;
  sections: OutlineSection[];
  credits: Credit[];
  /** Lines in no other place: tables, notes, signatures, greetings. */
  other: Line[];
  /** Those of them that stand below the text. */
  tail: Line[];
}

/** Puts every line of a document in its place. */
export function outlineOf(lines: readonly Line[]): Outline {
  const front = frontOf(lines);
  const below = lines.slice(front.length);
  const tail = below.slice(below.length - tailLength(below));
  const outline: Outline = { front, sections: [], credits: [], other: [...front.other], tail };
  readBody(below.slice(0, below.length - tail.length), outline);
  for (const line of tail) readTail(line, outline);
  settleLevels(outline.sections);
  return outline;
}

function readBody(lines: readonly Line[], outline: Outline): void {
  const listed = listedIn(lines);
  lines.forEach((line, at) => {
    const section = outline.sections.at(-1) ?? begin(outline, null);
    if (line.look.kind === 'image') section.captions.push(pictureOf(line, section));
    else if (isLoose(line)) outline.other.push(line);
    else if (takesCaption(line, section)) return;
    else if (listed.has(line)) section.paragraphs.push(line);
    else readProse(line, lines[at + 1], outline);
  });
  outline.sections = outline.sections.filter(
    ({ heading, paragraphs, captions }) => heading || paragraphs.length + captions.length > 0,
  );
}

const SHORTEST_LIST = 3;

/**
 * Short lines in a row without number: a list or a box of figures. Only the last can be a heading, where
 * text follows it.
 */
function listedIn(lines: readonly Line[]): Set<Line> {
  const listed = new Set<Line>();
  let run: Line[] = [];
  for (const line of lines) {
    if (isPlainHeading(line)) run.push(line);
    else {
      if (run.length >= SHORTEST_LIST) run.slice(0, -1).forEach((one) => listed.add(one));
      run = [];
    }
  }
  if (run.length >= SHORTEST_LIST) run.forEach((one) => listed.add(one));
  return listed;
}

function isPlainHeading(line: Line): boolean {
  if (line.look.heading || line.look.strong || isLoose(line)) return false;
  const heading = headingOf(line);
  return heading !== null && heading.numbering === null && !heading.runIn;
}

function begin(outline: Outline, heading: OutlineSection['heading']): OutlineSection {
  const section: OutlineSection = { heading, paragraphs: [], captions: [] };
  outline.sections.push(section);
  return section;
}

/** `表1 主要指标`, `|项目|投入|`, and cells set apart by wide gaps. */
const TABLE_LINE =
  /^表\s?[\d一二三四五六七八九十]+[\s：:.]|^\|.*\|$|^[^，。；]+?\s{2,}[^，。；]+?\s{2,}[^，。；]*$/;

const isLoose = ({ text, look }: Line) =>
  look.kind === 'row' ||
  look.kind === 'note' ||
  text.includes('\t') ||
  TABLE_LINE.test(text) ||
  SALUTATION.test(text) ||
  /^(?:注|备注|数据来源)[：:]/.test(text);

const pictureOf = ({ look }: Line, { paragraphs }: OutlineSection): CaptionLine => ({
  ...{ caption: '', credit: null, line: null, image: look.image ?? null, after: paragraphs.length },
});

/** A caption belongs to the picture right above it, or announces one that plain text lacks. */
function takesCaption(line: Line, section: OutlineSection): boolean {
  const caption = captionIn(line.text);
  if (!caption) return false;
  const last = section.captions.at(-1);
  if (last && last.line === null && last.after === section.paragraphs.length) {
    Object.assign(last, caption, { line });
  } else {
    section.captions.push({ ...caption, line, image: null, after: section.paragraphs.length });
  }
  return true;
}

function readProse(line: Line, next: Line | undefined, outline: Outline): void {
  const heading = headingOf(line);
  const section = outline.sections.at(-1)!;
  const last = section.paragraphs.at(-1);
  if (!heading || isLonely(heading, line, next) || isItem(heading, next, last)) {
    section.paragraphs.push(line);
    return;
  }
  const begun = begin(outline, { ...heading, level: 1, line });
  if (heading.runIn) begun.paragraphs.push(line);
}

/** A short line that nothing follows is a closing word, not a heading. */
const isLonely = (heading: Heading, line: Line, next: Line | undefined) =>
  heading.numbering === null && !heading.level && next === undefined && !line.look.strong;

/** `1、资金缺口较大。` beside `2、…` is an item of a list; above a paragraph it is a heading. */
const isItem = (
  { numbering, runIn }: Heading,
  next: Line | undefined,
  last: Line | undefined,
): boolean =>
  !runIn &&
  numbering !== null &&
  numbering >= FIRST_ARABIC &&
  [next, last].some((line) => line && numberingOf(line.text) === numbering && !isRunIn(line));

/** 一、 and （一） are parts even where nothing stands below them. */
const FIRST_ARABIC = 2;
const isRunIn = (line: Line) => headingOf(line)?.runIn === true;

function readTail(line: Line, outline: Outline): void {
  const credits = creditsIn(line.text);
  if (credits) outline.credits.push(...credits);
  const { byline } = outline.front;
  if (isDateLine(line.text)) byline.publishedOn ??= dateIn(line.text)?.iso ?? null;
  outline.other.push(line);
}

function settleLevels(sections: OutlineSection[]): void {
  const headings = sections.flatMap(({ heading }) => heading ?? []);
  const marked = headings.map(({ numbering, line, runIn, text }) => ({
    ...{ numbering, runIn, text, level: line.look.heading ?? null },
  }));
  levelsOf(marked).forEach((level, at) => {
    headings[at]!.level = level;
  });
}
