import type { Place, Section } from '../report';
import { trieOf, wordsAt } from '../trie';
import type { Line } from './rule';

/** The place of a stretch of a line. */
export const placeIn = ({ place }: Line, start: number, end: number): Place => ({
  section: place.section,
  paragraph: place.paragraph,
  start,
  end,
});

/** A section as a place, or one of its paragraphs, where no stretch of it is meant. */
export const placeAt = ({ key }: Section, paragraph = 0): Place => ({
  section: key,
  paragraph,
  start: 0,
  end: 0,
});

/** A text, and where in it something stands. */
export interface Found<Item> {
  item: Item;
  start: number;
}

/**
 * Where each wording first stands in some texts; none for what stands nowhere. One pass over the texts, however
 * many wordings there are: a long section may record thousands of figures.
 */
export function firstPlaces<Item extends { text: string }>(
  items: readonly Item[],
  wordings: readonly string[],
): Map<string, Found<Item>> {
  const found = new Map<string, Found<Item>>();
  if (wordings.length === 0) return found;
  const trie = trieOf(wordings.map((wording, at) => [wording, at]));
  // An empty wording stands wherever there is a text at all.
  if (items[0]) found.set('', { item: items[0], start: 0 });
  for (const item of items) {
    for (let start = 0; start < item.text.length; start += 1) {
      for (const { end } of wordsAt(trie, item.text, start)) {
        const wording = item.text.slice(start, end);
        if (!found.has(wording)) found.set(wording, { item, start });
      }
    }
  }
  return found;
}

/** The place of a wording where it first stands among the lines of a section; the section where it does not. */
export function placeOf(wording: string, section: Section, found: Found<Line> | undefined): Place {
  return found ? placeIn(found.item, found.start, found.start + wording.length) : placeAt(section);
}
