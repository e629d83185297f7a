import type { Credit } from '../report';
import { holdsSomething, readBody } from './body';
import type { OutlineSection } from './body-shape';
import { creditRowsIn } from './credit-rows';
import { creditsIn } from './credits';
import { dateIn, isDateLine } from './date';
import { frontOf } from './front';
import type { Front } from './front-shape';
import { creditOfAllIn } from './caption';
import { isMeta } from './head';
import { withCellTables } from './cell-lines';
import { withoutChrome } from './chrome';
import type { LeftOut } from './left-out';
import type { PlacedHeading } from './heading-parents';
import { levelsOf } from './levels';
import type { Line } from './line';
import { withoutMail } from './mail';
import { withNumbers } from './lone-numbers';
import { withLoneWords } from './lone-words';
import { withPlainNotes } from './plain-notes';
import { noteText } from './notes';
import { tight } from './title/whole';
import { NOTHING_TOLD, type Told } from './told';
import { signedInside } from './signed';
import { withoutDateLabel } from './signature-day';
import { bylineOfTail, tailLength } from './tail';
import { unwrapped } from './wrapped';

/** All lines of a document in their places. Each line is in exactly one. */
export interface Outline {
  front: Front;
  sections: OutlineSection[];
  credits: Credit[];
  /** Lines in no other place: tables, notes, signatures, greetings. */
  other: Line[];
  /** The lines of `other` that are below the text. */
  tail: Line[];
  /** The lines of `other` whose reason is known. */
  left: LeftOut[];
}

/** Puts every line of a document in its place. */
export function outlineOf(all: readonly Line[], page: Told = NOTHING_TOLD): Outline {
  const { kept: lines, left: ofMail, title } = withoutMail(all);
  const told = { ...page, title: page.title ?? title };
  const { kept: plain, left: around } = withoutChrome(lines);
  const { kept: noted, left: above } = withPlainNotes(unwrapped(withCellTables(plain)));
  const kept = withLoneWords(withNumbers(noted));
  const left = [...ofMail, ...around, ...above];
  const front = frontOf(kept, told);
  const below = kept.slice(front.length);
  const bodyLength = below.length - tailLength(below);
  const signedAbove = signedInside(below.slice(0, bodyLength));
  const rows = creditRowsIn(below.slice(0, bodyLength));
  const inBody = below
    .slice(0, bodyLength)
    .filter((line) => !signedAbove.has(line) && !rows.has(line));
  const tail = [...rows, ...signedAbove, ...below.slice(bodyLength)];
  const { sections: read, loose } = readBody([...front.pictures, ...inBody]);
  const { sections, repeated } = withoutTitle(read, front.title);
  settleLevels(sections);
  creditAll(sections, lines);
  front.title ??= originalTitle(left);
  const signed = bylineOfTail(tail);
  front.byline.author ??= signed.author;
  front.byline.source ??= signed.source;
  front.byline.publishedOn ??= dateOf(tail);
  return {
    front,
    sections,
    credits: [
      ...(front.byline.credits ?? []),
      ...tail.flatMap(({ text }) => creditsIn(text) ?? []),
    ],
    other: inOrder([
      ...looseNotes([...front.titleLines, ...front.bylineLines, ...front.other, ...loose, ...tail]),
      ...front.other,
      ...repeated,
      ...loose,
      ...tail,
      ...left.map(({ line }) => line),
    ]),
    tail,
    left: [
      ...left,
      ...front.left,
      ...repeated.map((line): LeftOut => ({ line, reason: 'repeated title' })),
    ],
  };
}

/** 原标题：…: where a portal printed no title of its own, the one that it tells is the title. */
const originalTitle = (left: readonly LeftOut[]): string | null =>
  left.map(({ line }) => ORIGINAL.exec(line.text)?.[1]).find(Boolean) ?? null;
const ORIGINAL = /^(?:原标题|原標題)(?:为|為)?\s*[：:]\s*(\S.{3,70})$/;

/** Returns the notes of lines that are in no section. A note needs a text that it belongs to. */
const looseNotes = (lines: readonly Line[]): Line[] =>
  lines.flatMap((line) =>
    (line.look.notes ?? []).map((note): Line => ({
      ...{ text: noteText(note), start: line.start, end: line.end },
      ...{ inlines: [], look: { kind: 'note' } },
    })),
  );

const inOrder = (lines: Line[]): Line[] => lines.sort((a, b) => a.start - b.start);

/**
 * Removes headings that repeat the title, as some documents do on each page. Their content goes to the section above.
 * Also returns those headings.
 */
function withoutTitle(all: readonly OutlineSection[], title: string | null) {
  const [sections, repeated]: [OutlineSection[], Line[]] = [[], []];
  all.forEach((section, at) => {
    const { heading } = section;
    const isRepeated = isTitleAgain(all, at, title);
    const above = sections.at(-1);
    if (isRepeated) repeated.push(heading!.line);
    if (isRepeated && above) append(section, above);
    else sections.push(isRepeated ? { ...section, heading: null } : section);
  });
  return { sections: sections.filter(holdsSomething), repeated };
}

/** Whether a heading is the title, or one of two consecutive headings that are the title broken over two lines. */
function isTitleAgain(all: readonly OutlineSection[], at: number, title: string | null): boolean {
  const wordsOf = (one: OutlineSection | undefined) =>
    one?.heading && !one.heading.runIn ? tight(one.heading.text) : '';
  const own = wordsOf(all[at]);
  if (title === null || own === '') return false;
  const isEmpty = (one: OutlineSection | undefined) => one?.paragraphs.length === 0;
  const rows = [
    own,
    isEmpty(all[at]) ? own + wordsOf(all[at + 1]) : '',
    isEmpty(all[at - 1]) ? wordsOf(all[at - 1]) + own : '',
  ];
  return rows.includes(tight(title));
}

/** Appends the content of a section to the section above it. */
function append({ paragraphs, captions, tables }: OutlineSection, above: OutlineSection): void {
  const before = above.paragraphs.length;
  for (const one of paragraphs) above.paragraphs.push(one);
  for (const one of captions) above.captions.push({ ...one, after: one.after + before });
  for (const one of tables) above.tables.push({ ...one, after: one.after + before });
}

/** Returns the first date that is alone on a line of the tail, below a signature. */
function dateOf(tail: readonly Line[]): string | null {
  for (const { text } of tail) {
    const isDated = isDateLine(withoutDateLabel(text)) || isMeta({ text });
    const date = isDated ? dateIn(text) : null;
    if (date) return date.iso;
  }
  return null;
}

/** Applies a line that credits all pictures to each picture without a credit of its own. */
function creditAll(sections: readonly OutlineSection[], lines: readonly Line[]): void {
  const credit = lines.map(({ text }) => creditOfAllIn(text)).find((name) => name !== null);
  if (!credit) return;
  for (const { captions } of sections) for (const caption of captions) caption.credit ??= credit;
}

/** Sets the levels, which depend on the numbers and formatting of all headings together. */
function settleLevels(sections: readonly OutlineSection[]): void {
  const headed = sections.flatMap(({ heading, ...section }) =>
    heading ? [{ ...section, heading }] : [],
  );
  const printed = headed.map(({ heading, paragraphs, captions, tables }, at): PlacedHeading => {
    const { numbering, line, runIn, text } = heading;
    const isBare = paragraphs.length + captions.length + tables.length === 0;
    const next = paragraphs[0] ?? headed[at + 1]?.heading.line;
    return {
      ...{ numbering, runIn, text, level: line.look.heading ?? null },
      ...{ isBare, isApart: next?.look.apart === true },
      ...{ isStrong: line.look.strong === true, size: line.look.size ?? null },
    };
  });
  levelsOf(printed).forEach((level, at) => {
    headed[at]!.heading.level = level;
  });
}
