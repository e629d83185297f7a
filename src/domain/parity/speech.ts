import { groupedBy } from '../grouped';
import { matchesOf } from '../matches';
import type { People } from '../read/people';
import { quotesIn, type FoundQuote } from '../read/quotes';
import type { Bead } from './bead';
import { printedOf, type Passage, type Span } from './passage';
import type { Read } from './reading';

/** A speech of the source. */
export interface Speech {
  source: Span;
  text: string;
  speaker: string | null;
  /** Index of the bead that holds its first part. */
  bead: number;
}

interface Quotation {
  passage: Passage;
  length: number;
}

const QUOTED = /["“]([^"“”]+)(?:["”]|$)/g;
/** The least and the most English characters for one Chinese character. */
const [SHORTEST, LONGEST] = [0.9, 11];
const REACH = 2;

/** Returns the speeches of the source for which the target has no quotation. */
export function lostSpeeches(beads: readonly Bead[], spoken: readonly Speech[]): Speech[] {
  const said = beads.map(({ target }) => target.flatMap(quotationsOf));
  const missing = spoken.filter((speech) => !claim(speech, [said[speech.bead] ?? []]));
  return missing.filter(
    (speech) =>
      !claim(speech, said.slice(Math.max(0, speech.bead - REACH), speech.bead + REACH + 1)),
  );
}

/** Takes the first quotation that can translate a part of the speech, so that no other speech can use it. */
function claim({ text }: Speech, lists: Quotation[][]): boolean {
  const standsForPart = text.split('\n').map((part) => {
    const stands = ({ length }: Quotation) =>
      fits(part.length, length) || fits(text.length, length);
    const list = lists.find((quotations) => quotations.some(stands));
    list?.splice(list.findIndex(stands), 1);
    return list !== undefined;
  });
  return standsForPart.includes(true);
}

const fits = (chinese: number, english: number) =>
  english >= chinese * SHORTEST && english <= chinese * LONGEST + 20;

function quotationsOf({ passage }: Read): Quotation[] {
  return matchesOf(passage.text, QUOTED).flatMap(({ 1: text = '' }) =>
    text.trim().split(/\s+/).length >= 3 || /[.,!?]$/.test(text.trim())
      ? [{ passage, length: text.length }]
      : [],
  );
}

const paragraphsOf = (reads: readonly Read[]): Passage[] =>
  reads.flatMap(({ passage }) => (passage.kind === 'paragraph' ? [passage] : []));

/** The paragraphs of the source, in which people are named. */
export const proseOf = (beads: readonly Bead[]): string[] =>
  beads.flatMap(({ source }) => paragraphsOf(source).map(printedOf));

/** Returns the speeches of the source, section by section, each with the bead of its first part. */
export function speechesOf(beads: readonly Bead[], people: People): Speech[] {
  const prose = beads.flatMap(({ source }, bead) =>
    paragraphsOf(source).map((passage) => ({ passage, bead })),
  );
  const sections = groupedBy(prose, ({ passage }) => passage.section);
  return [...sections.values()].flatMap((paragraphs) => {
    const texts = paragraphs.map(({ passage }) => printedOf(passage));
    return quotesIn(texts, people).map((quote) => speechOf(quote, paragraphs));
  });
}

function speechOf(
  { parts, speaker }: FoundQuote,
  paragraphs: readonly { passage: Passage; bead: number }[],
): Speech {
  const { paragraph, start, end } = parts[0]!;
  const { passage, bead } = paragraphs[paragraph]!;
  return {
    source: { passage, start, end },
    text: parts.map(({ text }) => text).join('\n'),
    speaker,
    bead,
  };
}
