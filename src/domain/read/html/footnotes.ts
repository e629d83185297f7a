import type { LineNote } from '../rich-line';
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

/** 1, [2], ①, *, iv: marks that lead to a note. */
const MARK =
  /^[[(（【〔]?(?:注\s?)?(\d{1,3}|[*†‡§#]{1,3}|[①-⑳]|[ivxlIVXL]{1,6}|[a-z])[\])）】〕]?[.:：]?$/;
/** Elements that may hold a note. A heading or a section is a part of the page. */
const HOLDERS = new Set(['li', 'p', 'div', 'aside', 'dd', 'td', 'section']);
const HEADING = /^h[1-6]$/;
/** A note is not longer. A link with a number may lead to a section of the page. */
const LONGEST_NOTE = 3_000;
/** Headings above notes. */
export const NOTES_HEADING =
  /^\s*(?:注释|註釋|脚注|尾注|注|參考文獻|参考文献|参考资料|foot-?notes?|end-?notes?|notes?|references)\s*[:：]?\s*$/i;
const BACK = /^\s*[↩↑^⤴▲]?\ufe0e?\ufe0f?\s*$|^(?:返回|back)$/i;

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

/** Brackets around a mark are part of the mark: [2]. */
function unbracket(element: Element, parent: Element | undefined): void {
  const at = parent?.children.indexOf(element) ?? -1;
  const [before, after] = [parent?.children[at - 1], parent?.children[at + 1]];
  if (typeof before !== 'string' || typeof after !== 'string') return;
  if (!/[[【〔]\s*$/.test(before) || !/^\s*[\]】〕]/.test(after)) return;
  parent!.children[at - 1] = before.replace(/[[【〔]\s*$/, '');
  parent!.children[at + 1] = after.replace(/^\s*[\]】〕]/, '');
}

function isInside(element: Element, holders: ReadonlySet<Element>, parents: Parents): boolean {
  for (const one of around(element, parents)) if (holders.has(one)) return true;
  return false;
}

const labelOf = ({ attributes }: Element): string => {
  const label = (attributes.href ?? '').slice(1);
  try {
    return decodeURIComponent(label);
  } catch {
    return label;
  }
};

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

/** Returns the text of a note, and its words that only lead back or repeat the mark. */
function read(holder: Element, mark: string): { text: string; rest: string[] } {
  const rest: string[] = [];
  const lines: string[] = [''];
  let isFirst = true;
  const visit = (element: Element): void => {
    for (const node of element.children) {
      if (typeof node === 'string') {
        lines.push((lines.pop() ?? '') + node);
        isFirst &&= node.trim() === '';
      } else if (isBack(node, mark, isFirst)) rest.push(wordsOf(node).trim());
      else {
        if (node.name === 'p' || node.name === 'br') lines.push('');
        visit(node);
      }
    }
  };
  visit(holder);
  const text = lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
  // Without punctuation after it, a number may belong to the words: 3 in 3月.
  const end = /^\w+$/.test(mark) ? '' : '?';
  const sign = mark.replace(/[*†‡§#]/g, '\\$&');
  const numbered = new RegExp(`^[[(（【〔]?${sign}[\\])）】〕.、:：]${end}\\s*`);
  const own = numbered.exec(text)?.[0];
  return own ? { text: text.slice(own.length), rest: [...rest, own.trim()] } : { text, rest };
}

/** Whether an element is ↩, or repeats the mark as a link back into the text. */
function isBack(element: Element, mark: string, isFirst: boolean): boolean {
  const words = wordsOf(element).trim();
  if (element.name === 'sup') return isFirst && MARK.exec(words)?.[1] === mark;
  if (element.name !== 'a' || !(element.attributes.href ?? '').startsWith('#')) return false;
  return (
    BACK.test(words) ||
    MARK.exec(words)?.[1] === mark ||
    /back/i.test(element.attributes.class ?? '')
  );
}
