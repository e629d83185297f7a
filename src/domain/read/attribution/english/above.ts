import { quotationsIn } from '../../quotation';
import type { Person } from '../../person';
import { sentencesBefore, spokenOf } from './sentence';

/** How many paragraphs above a quotation tell who she is. */
const FARTHEST = 3;
/** How many characters of each paragraph are read, so that the time stays linear. */
const NEAR = 600;
const HAN = /[\u4e00-\u9fff]/;
const QUOTATION = /^(?:“[^“”]{4,}”|"[^"]{4,}")$/;

/** The text of a paragraph without the words of its quotations. */
const outside = (text: string): string =>
  quotationsIn(text).reduceRight(
    (rest, { open, close }) => rest.slice(0, open) + rest.slice(close + 1),
    text,
  );

/**
 * Returns the person whom the paragraphs above an English quotation are about, as long as each sentence in between begins with a pronoun: “…,” she said,
 * below She is now the coordinator, below Anne Paladino has been helping.
 */
export function aboveIn(paragraphs: readonly string[], at: number, open: number): Person | null {
  const here = paragraphs[at]!.slice(0, open);
  const above = paragraphs.slice(Math.max(0, at - FARTHEST), at).reverse();
  const texts = [here, ...above].map((text) => outside(text.slice(-NEAR)));
  return spokenOf(
    texts.flatMap((text) => (text.trim() === '' ? [] : sentencesBefore(text))),
    true,
  );
}

/** “This is a great place.”, below Rexrode first came as a court referral: a paragraph of words below one about somebody who spoke before. */
export function goesOnBelow(
  paragraphs: readonly string[],
  at: number,
  speaker: string | null,
): boolean {
  if (speaker === null || !QUOTATION.test(paragraphs[at]!) || HAN.test(paragraphs[at]!))
    return false;
  const told = aboveIn(paragraphs, at, 0)?.name ?? '';
  const first = /^[^\s,]+/.exec(outside((paragraphs[at - 1] ?? '').slice(0, NEAR)))?.[0] ?? '';
  return [told, first].some((name) => name !== '' && ` ${speaker} `.includes(` ${name} `));
}
