import type { Phrase } from './asked';
import { toldApart } from './parts';
import { tokensOf, type Token } from './tokens';

/** A text in pieces. Pieces that match the search are hits. */
export type Excerpt = { text: string; isHit: boolean }[];

/** Characters before the first hit, and characters of an excerpt in all. */
const BEFORE = 30;
const LENGTH = 140;

type Range = { start: number; end: number };

/** Returns the text around the first hit, or the beginning of the text if there is no hit. */
export function excerptOf(text: string, phrases: readonly Phrase[]): Excerpt {
  const tokens = tokensOf(text);
  const hits = merged(phrases.flatMap((phrase) => rangesOf(tokens, phrase)));
  const first = hits[0]?.start ?? 0;
  const from = first <= BEFORE ? 0 : startNear(text, first - BEFORE);
  const to = endNear(text, from, from + LENGTH);
  const shown = hits.filter(({ start, end }) => start >= from && end <= to);
  const parts = cut(text, from, to, shown);
  return [
    ...(from > 0 ? [{ text: '…', isHit: false }] : []),
    ...parts,
    ...(to < text.length ? [{ text: '…', isHit: false }] : []),
  ];
}

/**
 * Returns the excerpt of a part as an index stores it. Labels and speakers are shown only if the prose has no hit: a
 * list of labels tells a reader nothing.
 */
export function excerptOfPart(stored: string, phrases: readonly Phrase[]): Excerpt {
  const { prose, about } = toldApart(stored);
  const ofProse = excerptOf(prose, phrases);
  if (hasHit(ofProse)) return ofProse;
  const named = about.filter((one) => hasHit(excerptOf(one, phrases)));
  return named.length > 0 ? excerptOf(named.join(' · '), phrases) : ofProse;
}

const hasHit = (excerpt: Excerpt): boolean => excerpt.some(({ isHit }) => isHit);

/** What continues or begins a word or a number: `12,000` cut at its comma would be another number. */
const GOES_ON = /^[.,’'-]?[\p{Script=Latin}\d]/u;
/** A word or a number, whole or cut, at the end of a text. */
const LAST_WORD = /(?<![\p{Script=Latin}\d.,’'-])[\p{Script=Latin}\d.,’'-]+$/u;

/** Moves the start to the next word if one begins near, so that no word is cut. */
function startNear(text: string, at: number): number {
  const space = text.slice(at, at + BEFORE).search(/[\s，。；、]/);
  return GOES_ON.test(text.slice(at, at + 2)) && space >= 0 ? at + space + 1 : wholeAt(text, at);
}

/** Moves the end before the word that it would cut. */
function endNear(text: string, from: number, at: number): number {
  if (at >= text.length) return text.length;
  const kept = text.slice(from, wholeAt(text, at));
  if (!GOES_ON.test(text.slice(at, at + 2))) return from + kept.length;
  const whole = kept.replace(LAST_WORD, '').trimEnd();
  return from + (whole === '' ? kept : whole).length;
}

/** Avoids cutting between the halves of a surrogate pair. */
const wholeAt = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;

function rangesOf(tokens: readonly Token[], { terms, isOpen }: Phrase): Range[] {
  const fits = (token: Token | undefined, nth: number) =>
    token !== undefined &&
    (isOpen && nth === terms.length - 1
      ? token.term.startsWith(terms[nth]!)
      : token.term === terms[nth]);
  return tokens.flatMap((token, at) => {
    if (!terms.every((_, nth) => fits(tokens[at + nth], nth))) return [];
    const last = tokens[at + terms.length - 1]!;
    // Only the first character of an open term was searched for.
    const end = isOpen ? last.start + 1 : last.end;
    return [{ start: token.start, end }];
  });
}

function merged(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  const all: Range[] = [];
  for (const range of sorted) {
    const last = all.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else all.push({ ...range });
  }
  return all;
}

function cut(text: string, from: number, to: number, hits: readonly Range[]): Excerpt {
  const parts: Excerpt = [];
  let at = from;
  for (const { start, end } of hits) {
    parts.push({ text: text.slice(at, start), isHit: false });
    parts.push({ text: text.slice(start, end), isHit: true });
    at = end;
  }
  parts.push({ text: text.slice(at, to), isHit: false });
  return parts.filter((part) => part.text !== '');
}
