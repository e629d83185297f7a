import { firstWhere } from '../first-where';
import { groupedBy } from '../grouped';
import { gramsOf, type Grams } from './grams';

/** White space and the width of letters decide nothing; a raised digit is the digit that was raised. */
export const tight = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replaceAll('−', '-');

const BETWEEN = '\u0001';

/**
 * How much is searched in all, in characters: an account must not take longer than the reading. A report of 300 pages needs a
 * hundredth; where it is reached, the rest counts as lost, and the import says so.
 */
const MOST_SEARCHED = 400_000_000;

/** Finds words in some texts, each place once: words that stand twice in a file must stand twice in what was read. */
export class Finder {
  private readonly whole: string;
  /** Where the texts begin, in order. */
  private readonly begins: readonly number[];
  /** Where each text begins that has not been found as a whole. */
  private readonly texts: Map<string, { begin: number }[]>;
  private readonly taken = new Set<number>();
  /** Where each words are looked for next; -1 where they stand nowhere from there on. */
  private readonly next = new Map<string, number>();
  private readonly grams: Grams;
  private searched = 0;

  constructor(texts: readonly string[]) {
    const all = texts.map(tight);
    this.whole = all.join(BETWEEN);
    let next = 0;
    const placed = all.map((text) => {
      const begin = next;
      next += text.length + BETWEEN.length;
      return { text, begin };
    });
    this.begins = placed.map(({ begin }) => begin);
    this.texts = groupedBy(placed, ({ text }) => text);
    this.grams = gramsOf(this.whole);
  }

  /** Whether the words stand somewhere where they were not found before: as a whole text, or within one. No words always do. */
  take(words: string): boolean {
    if (words === '') return true;
    const whole = this.texts.get(words)?.shift();
    if (whole) {
      this.taken.add(whole.begin);
      return true;
    }
    const from = this.next.get(words) ?? 0;
    if (from < 0 || !this.grams.mayHold(words)) return false;
    let found = this.search(words, from);
    // A text that was found as a whole holds nothing more to be found.
    while (found >= 0 && this.taken.has(this.beginOf(found)))
      found = this.search(words, found + words.length);
    this.next.set(words, found < 0 ? -1 : found + words.length);
    return found >= 0;
  }

  /** Where the text begins that a place is in. */
  private beginOf(place: number): number {
    return this.begins[firstWhere(this.begins, (begin) => begin > place) - 1]!;
  }

  private search(words: string, from: number): number {
    if (this.searched > MOST_SEARCHED) return -1;
    const found = this.whole.indexOf(words, from);
    this.searched += (found < 0 ? this.whole.length : found) - from;
    return found;
  }
}
