import { bareCaption, captionIn, loneCreditIn, type Caption } from './caption';
import { headingOf, leadBeside, type Heading } from './heading';
import { MAIN, numberingOf, SECOND } from './numbering';
import type { Line } from './line';
import { listedIn } from './listed';
import { isCreditAlone, isLoose } from './loose';
import { signaturesIn } from './signature';
import { tablesIn } from './table-lines';
import type { PlacedTable } from './tables';

/** A caption, its place, and the picture above it if the document has one. */
export interface CaptionLine extends Caption {
  line: Line | null;
  /** A separate line that names who took or supplied the picture. */
  creditLine?: Line;
  image: { src: string; alt: string | null } | null;
  /** The number of paragraphs of its section before it. */
  after: number;
}

/**
 * A heading with everything below it, up to the next heading. The first section has no heading if the report has a
 * lead.
 */
export interface OutlineSection {
  heading: (Heading & { level: 1 | 2 | 3; line: Line }) | null;
  paragraphs: Line[];
  captions: CaptionLine[];
  tables: PlacedTable[];
}

/** The lines between front and tail, in their places. */
export interface Body {
  sections: OutlineSection[];
  /** Lines that are not part of the text: greetings, text boxes. */
  loose: Line[];
}

/**
 * Splits the body of a document into sections. The caller sets the levels of the headings later, because they depend
 * on all headings.
 */
export function readBody(lines: readonly Line[]): Body {
  const body: Body = { sections: [], loose: [] };
  const listed = listedIn(lines);
  const tables = tablesIn(lines);
  const isSet = lines.some(isSetHeading);
  const isStyled = lines.filter(({ look }) => look.heading).length >= FEWEST_STYLED;
  const signatures = signaturesIn(lines);
  lines.forEach((line, at) => {
    const section = body.sections.at(-1) ?? begin(body, null);
    const table = tables.get(line);
    if (table) section.tables.push({ ...table, after: section.paragraphs.length });
    if (tables.has(line)) return;
    if (line.look.kind === 'image') section.captions.push(pictureOf(line, section));
    else if (isLoose(line)) body.loose.push(line);
    else if (takesCaption(line, section, isSet)) return;
    else if (isCreditAlone(line)) body.loose.push(line);
    else if (listed.has(line) || signatures.has(line)) section.paragraphs.push(line);
    else if (isStyled && isUnset(line)) section.paragraphs.push(line);
    else readProse(line, [lines[at - 1], lines[at + 1]], section, body);
  });
  return { ...body, sections: body.sections.filter(holdsSomething) };
}

function begin(body: Body, heading: OutlineSection['heading']): OutlineSection {
  const section: OutlineSection = { heading, paragraphs: [], captions: [], tables: [] };
  body.sections.push(section);
  return section;
}

const holdsSomething = ({ heading, paragraphs, captions, tables }: OutlineSection) =>
  heading !== null || paragraphs.length + captions.length + tables.length > 0;

/** Makes a picture whose caption may follow. */
const pictureOf = ({ look }: Line, { paragraphs }: OutlineSection): CaptionLine => ({
  caption: '',
  credit: null,
  line: null,
  image: look.image ?? null,
  after: paragraphs.length,
});

/** Takes a line as a caption: of the picture right above it, or of a picture that plain text cannot hold. */
function takesCaption(line: Line, section: OutlineSection, isSet: boolean): boolean {
  const last = section.captions.at(-1);
  const after = section.paragraphs.length;
  const isBelow = last !== undefined && last.line === null && last.after === after;
  if (isBelow && takesCredit(line, last)) return true;
  const caption =
    captionIn(line.text) ?? (isBelow && isCaption(line, isSet) ? bareCaption(line.text) : null);
  if (!caption) return last !== undefined && last.after === after && takesCredit(line, last);
  if (isBelow) Object.assign(last, caption, { line });
  else section.captions.push({ ...caption, line, image: null, after });
  return true;
}

/** 周亮 摄, below a picture or its caption: takes the line as the credit. */
function takesCredit(line: Line, last: CaptionLine): boolean {
  const credit = last.credit === null ? loneCreditIn(line.text) : null;
  if (!credit) return false;
  last.credit = credit;
  last.creditLine = line;
  return true;
}

/** Whether the document formats a line as a heading. */
const isSetHeading = ({ look, text }: Line): boolean =>
  look.heading !== undefined || (look.strong === true && text.length <= LONGEST_CAPTION);
const [LONGEST_CAPTION, LONGEST_CENTRED] = [32, 80];

/**
 * Whether the words right below a picture are its caption: the page says so, they point up at it, or they are
 * centred. In a document with formatted headings or in a layout table, a short line without formatting is also a
 * caption.
 */
function isCaption({ text, look }: Line, isSet: boolean): boolean {
  if (look.kind === 'caption' || /^[▲△↑]\s?[\u4e00-\u9fff]/.test(text)) return true;
  if (look.kind || look.heading || look.strong || numberingOf(text) !== null) return false;
  if (/^(?:本期)?(?:导读|導讀|导语|前言|引言|序言)$/.test(text)) return false;
  if (look.centred) return text.length <= LONGEST_CENTRED && !/[：:；]$/.test(text);
  const isShort = text.length <= LONGEST_CAPTION && !/[。！？；：，.!?;:,]["”」』]?$/.test(text);
  return isShort && (isSet || look.framed === true) && !/^[“「"]/.test(text);
}

/**
 * A document with this many real headings formats all its headings. A short line without formatting is then not a
 * heading.
 */
const FEWEST_STYLED = 2;
const isUnset = (line: Line): boolean => {
  const { numbering, runIn, level } = headingOf(line) ?? { numbering: 0 };
  const isPlain = !line.look.strong && !/^[【〖★●◆■]/.test(line.text);
  return numbering === null && !runIn && level === null && isPlain;
};

/** Begins a section with a line of text, or adds the line to the current one as a paragraph. */
function readProse(
  line: Line,
  [before, next]: [Line | undefined, Line | undefined],
  section: OutlineSection,
  body: Body,
): void {
  const heading = leadBeside(line, [before, next]) ?? headingOf(line);
  const last = section.paragraphs.at(-1);
  if (!heading || isLonely(heading, line, next) || isItem(heading, next, last)) {
    section.paragraphs.push(line);
    return;
  }
  const begun = begin(body, { ...heading, level: 1, line });
  if (heading.runIn) begun.paragraphs.push(line);
}

/**
 * Whether a short line has nothing or only a number after it. It is then a closing word or a table cell, not a
 * heading.
 */
const isLonely = (heading: Heading, line: Line, next: Line | undefined) =>
  heading.numbering === null &&
  !heading.runIn &&
  !heading.level &&
  (next === undefined
    ? !line.look.strong || /[。！!]$/.test(line.text)
    : !line.look.strong && BARE_NUMBER.test(next.text));

/** 131, 98.5%: a cell of a table that was pasted with one cell on each line. */
const BARE_NUMBER = /^[-−]?[\d.,]{1,16}[%％]?$/;

/**
 * Whether a numbered line is an item of a list. `1、资金缺口较大。` next to `2、…` is an item; above a paragraph it is a
 * heading. The same holds for 一、 and （一） if they end in a full stop. Without one they are headings, even if nothing
 * is below them.
 */
function isItem(
  { numbering, runIn, text, level }: Heading,
  next: Line | undefined,
  last: Line | undefined,
): boolean {
  if (runIn || level || numbering === null || numbering < MAIN) return false;
  if (numbering <= SECOND && !text.endsWith('。')) return false;
  return [next, last].some(
    (line) => line && numberingOf(line.text) === numbering && !isRunIn(line),
  );
}

const isRunIn = (line: Line) => headingOf(line)?.runIn === true;
