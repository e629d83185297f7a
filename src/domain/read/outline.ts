import type { Credit } from '../report';
import { readBody, type OutlineSection } from './body';
import { dateIn, isDateLine } from './date';
import { frontOf, type Front } from './front';
import { levelsOf, type Heading } from './heading';
import type { Line } from './line';
import { creditsIn, tailLength } from './tail';

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
  const bodyLength = below.length - tailLength(below);
  const [inBody, tail] = [below.slice(0, bodyLength), below.slice(bodyLength)];
  const { sections, loose } = readBody(inBody);
  settleLevels(sections);
  front.byline.publishedOn ??= dateOf(tail);
  return {
    front,
    sections,
    credits: tail.flatMap(({ text }) => creditsIn(text) ?? []),
    other: [...front.other, ...loose, ...tail],
    tail,
  };
}

/** The first date that stands alone in the tail: below a signature. */
function dateOf(tail: readonly Line[]): string | null {
  for (const { text } of tail) {
    const date = isDateLine(text) ? dateIn(text) : null;
    if (date) return date.iso;
  }
  return null;
}

/** Levels follow from how all headings are numbered together. */
function settleLevels(sections: readonly OutlineSection[]): void {
  const headings = sections.flatMap(({ heading }) => heading ?? []);
  const printed = headings.map(({ numbering, line, runIn, text }): Heading => {
    return { numbering, runIn, text, level: line.look.heading ?? null };
  });
  levelsOf(printed).forEach((level, at) => {
    headings[at]!.level = level;
  });
}
