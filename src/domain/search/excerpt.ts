import type { Phrase } from './asked';
import { toldApart } from './parts';
import { tokensOf, type Token } from './tokens';

/** A text in parts: those that were looked for are hits. */
export type Excerpt = { text: string; isHit: boolean }[];

/** So many characters stand before the first hit, and so many an excerpt has in all. */
const BEFORE = 30;
const LENGTH = 140;

type Range = { start: number; end: number };

/** What stands around the first place in which a text says what was asked for; its beginning where it does not. */
export function excerptOf(text: string, phrases: readonly Phrase[]): Excerpt {
  const tokens = tokensOf(text);
  const hits = merged(phrases.flatMap((phrase) => rangesOf(tokens, phrase)));
  const first = hits[0]?.start ?? 0;
  const from = first <= BEFORE ? 0 : startNear(text, first - BEFORE);
  const to = Math.min(text.length, from + LENGTH);
  const shown = hits.filter(({ start, end }) => start >= from && end <= to);
  const parts = cut(text, from, to, shown);
  return [
    ...(from > 0 ? [{ text: '…', isHit: false }] : []),
    ...parts,
    ...(to < text.length ? [{ text: '…', isHit: false }] : []),
  ];
}

/**
 * The excerpt of a part as an index keeps it. What is said of it besides its prose (labels, speakers) is shown only where it alone
 * has what was asked for: as a list of labels it tells a reader nothing.
 */
export function excerptOfPart(stored: string, phrases: readonly Phrase[]): Excerpt {
  const { prose, about } = toldApart(stored);
  const ofProse = excerptOf(prose, phrases);
  if (hasHit(ofProse)) return ofProse;
  const named = about.filter((one) => hasHit(excerptOf(one, phrases)));
  return named.length > 0 ? excerptOf(named.join(' · '), phrases) : ofProse;
}

const hasHit = (excerpt: Excerpt): boolean => excerpt.some(({ isHit }) => isHit);

/** No word is cut at its beginning, where one begins near. */
function startNear(text: string, at: number): number {
  const space = text.slice(at, at + BEFORE).search(/[\s，。；、]/);
  const isLatin = /[\p{Script=Latin}\d]/u.test(text[at] ?? '');
  return isLatin && space >= 0 ? at + space + 1 : wholeAt(text, at);
}

/** Not between the halves of a surrogate pair. */
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
    // Of an open term only the first character was asked for.
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
  parts.push({ text: text.slice(at, wholeAt(text, to)), isHit: false });
  return parts.filter((part) => part.text !== '');
}
