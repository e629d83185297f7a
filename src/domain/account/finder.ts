import { firstWhere } from '../first-where';
import { groupedBy } from '../grouped';
import { INVISIBLE } from '../invisible';
import { gramsOf, type Grams } from './grams';

/**
 * Removes differences that do not matter: white space, invisible characters and the width of letters. A raised digit becomes the plain digit.
 */
export const tight = (text: string): string =>
  text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, '').replaceAll('−', '-');

const BETWEEN = '\u0001';

/**
 * The most characters that one account may search, so that it never takes longer than the reading. A report of 300
 * pages needs a hundredth of this. When the limit is reached, the remaining words count as lost, and the import says
 * so.
 */
const MOST_SEARCHED = 400_000_000;

/**
 * Finds words in a list of texts and uses each place once: words that occur twice in a file must occur twice in what
 * was read.
 */
export class Finder {
  private readonly whole: string;
  /** The position where each text begins, in order. */
  private readonly begins: readonly number[];
  /** The texts that have not been found as a whole yet, with the positions where they begin. */
  private readonly texts: Map<string, { begin: number }[]>;
  private readonly taken = new Set<number>();
  /** For each string, the position where the next search begins. -1: the string does not occur after its last place. */
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
    // The last place first: to take the first element of a long list takes time in proportion to its length.
    this.texts = groupedBy(placed.reverse(), ({ text }) => text);
    this.grams = gramsOf(this.whole);
  }

  /**
   * Finds the words at a place that has not been used yet, as a whole text or within one. Returns false if there is
   * none. Empty words are always found.
   */
  take(words: string): boolean {
    if (words === '') return true;
    const whole = this.texts.get(words)?.pop();
    if (whole) {
      this.taken.add(whole.begin);
      return true;
    }
    const from = this.next.get(words) ?? 0;
    if (from < 0 || !this.grams.mayHold(words)) return false;
    let found = this.search(words, from);
    // The text at this place was already found as a whole, so the place is used.
    while (found >= 0 && this.taken.has(this.beginOf(found)))
      found = this.search(words, found + words.length);
    this.next.set(words, found < 0 ? -1 : found + words.length);
    return found >= 0;
  }

  /** Returns where the text begins that contains the position. */
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
