import { cutsNumber } from '../places/cuts-number';
import type { Place, Section } from '../report';
import { trieOf, wordsAt } from '../trie';
import type { Line } from './rule';

/** Returns the place of a range of a line. */
export const placeIn = ({ place }: Line, start: number, end: number): Place => ({
  section: place.section,
  paragraph: place.paragraph,
  start,
  end,
});

/** Returns a section, or one of its paragraphs, as a place without a range. */
export const placeAt = ({ key }: Section, paragraph = 0): Place => ({
  section: key,
  paragraph,
  start: 0,
  end: 0,
});

/** A text, and the offset in it at which something was found. */
export interface Found<Item> {
  item: Item;
  start: number;
}

/** Whether a stretch of a text is taken as a place. */
type Accepts = (text: string, start: number, end: number) => boolean;

/** Takes no piece of a longer number: 26场 does not occur in 126场, nor 25 in 25,000. */
export const wholeNumbers: Accepts = (text, start, end) => !cutsNumber(text, start, end);

/**
 * Returns the first place of each wording in some texts. A wording that does not occur has no entry. Scans the texts
 * only once, because a long section may record thousands of figures.
 */
export function firstPlaces<Item extends { text: string }>(
  items: readonly Item[],
  wordings: readonly string[],
  accepts: Accepts = () => true,
): Map<string, Found<Item>> {
  const found = new Map<string, Found<Item>>();
  if (wordings.length === 0) return found;
  const trie = trieOf(wordings.map((wording, at) => [wording, at]));
  // An empty wording is found in any text.
  if (items[0]) found.set('', { item: items[0], start: 0 });
  for (const item of items) {
    for (let start = 0; start < item.text.length; start += 1) {
      for (const { end } of wordsAt(trie, item.text, start)) {
        const wording = item.text.slice(start, end);
        if (!found.has(wording) && accepts(item.text, start, end))
          found.set(wording, { item, start });
      }
    }
  }
  return found;
}

/** Returns the place where a wording was found in a section, or the section itself if the wording was not found. */
export function placeOf(wording: string, section: Section, found: Found<Line> | undefined): Place {
  return found ? placeIn(found.item, found.start, found.start + wording.length) : placeAt(section);
}
