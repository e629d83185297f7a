import type { LineNote } from '../rich-line';
import { HEADING, labelOf, MARK, read, unbracket } from './note-words';
import { elementsIn, holds, wordsOf, type Element } from './tree';

/** The notes of a page, by the links that lead to them and by the elements that hold them. */
export interface Footnotes {
  /** The mark of a link, and the note that it leads to. */
  byMark: ReadonlyMap<Element, Omit<LineNote, 'at'>>;
  /** The elements that hold the notes. They are not part of the text. */
  holders: ReadonlySet<Element>;
  /** Words around the notes without content: their own numbers, arrows back to the text, “Footnotes”. */
  around: string[];
}
/** Elements that may hold a note. A heading or a section is a part of the page. */
const HOLDERS = new Set(['li', 'p', 'div', 'aside', 'dd', 'td', 'section']);
/** A note is not longer. A link with a number may lead to a section of the page. */
const LONGEST_NOTE = 3_000;
/** Headings above notes. */
export const NOTES_HEADING =
  /^\s*(?:注释|註釋|脚注|尾注|注|參考文獻|参考文献|参考资料|foot-?notes?|end-?notes?|notes?|references)\s*[:：]?\s*$/i;

interface Found {
  element: Element;
  /** The position of the element among all elements of the page. */
  order: number;
}
/** The parent of each element. */
type Parents = ReadonlyMap<Element, Element>;

/** Yields the ancestors of an element, the innermost first. */
function* around(element: Element, parents: Parents): Generator<Element> {
  for (let one = parents.get(element); one; one = parents.get(one)) yield one;
}

/**
 * Finds the notes of a page. HTML has no notes of its own: Word, LibreOffice, GitHub, Pandoc and EPUB link to a list
 * below the text.
 */
export function footnotesOf(page: Element): Footnotes {
  const links: Found[] = [];
  const places = new Map<string, Found>();
  let order = 0;
  const parents = new Map<Element, Element>();
  const visit = (element: Element): void => {
    for (const inner of elementsIn(element)) {
      const found = { element: inner, order: (order += 1) };
      parents.set(inner, element);
      const { id, name, href } = inner.attributes;
      for (const label of [id, inner.name === 'a' ? name : undefined])
        if (label && !places.has(label)) places.set(label, found);
      if (inner.name === 'a' && href?.startsWith('#')) links.push(found);
      visit(inner);
    }
  };
  visit(page);
  return resolved(links, places, parents);
}

function resolved(
  links: readonly Found[],
  places: ReadonlyMap<string, Found>,
  parents: Parents,
): Footnotes {
  const byMark = new Map<Element, Omit<LineNote, 'at'>>();
  const holders = new Set<Element>();
  const beside: string[] = [];
  for (const link of links) {
    const mark = MARK.exec(wordsOf(link.element).trim())?.[1];
    const place = mark && places.get(labelOf(link.element));
    const holder = place && place.order > link.order ? holderOf(place.element, parents) : null;
    // A link inside a note leads back to the text.
    if (!mark || !holder || isInside(link.element, holders, parents)) continue;
    const { text, rest } = read(holder, mark);
    if (text === '' || text.length > LONGEST_NOTE) continue;
    if (!holders.has(holder)) beside.push(...rest);
    holders.add(holder);
    unbracket(link.element, parents.get(link.element));
    byMark.set(link.element, { mark, text });
  }
  return { byMark, holders, around: beside };
}

function isInside(element: Element, holders: ReadonlySet<Element>, parents: Parents): boolean {
  for (const one of around(element, parents)) if (holders.has(one)) return true;
  return false;
}

/**
 * Returns the element that holds a note: the marked element itself, or the paragraph or block of a single note around
 * it.
 */
function holderOf(element: Element, parents: Parents): Element | null {
  const [own, outer] = [element, ...around(element, parents)].filter(({ name }) =>
    HOLDERS.has(name),
  );
  if (!own || holds(own, ({ name }) => HEADING.test(name))) return null;
  if (own !== element && !['a', 'span', 'sup', 'b'].includes(element.name)) return null;
  // Word and LibreOffice: <div id="ftn1"><p><a name="_ftn1">[1]</a> …</p></div>
  const isOfOne =
    outer &&
    outer.name === 'div' &&
    /(?:foot|end)?note\d|^[fe][td]n\d/i.test(outer.attributes.id ?? '');
  return isOfOne ? outer : own;
}
