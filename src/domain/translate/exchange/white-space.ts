import { isElement, type Element } from './xml';

/**
 * White space across the end of a line. It shows that a tool has indented the file, because our own words never break
 * like this.
 */
const BROKEN = /[ \t]*\n\s*/g;
const HAN_BEFORE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]$/;
const HAN_AFTER = /^[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;

/** Whether white space in an element is preserved (XML 1.0 §2.10), by its own attribute or that of an outer element. */
export function isPreserved({ attributes }: Element, around: boolean): boolean {
  const own = attributes['xml:space'];
  return own ? own === 'preserve' : around;
}

/**
 * Restores a source or target that a tool has indented. Removes line ends and white space around its words. Between
 * words, a line end becomes one space; between Han characters it is removed. Preserved white space stays.
 */
export function unfolded(element: Element, around: boolean): Element {
  const { children } = element;
  const ends = children.flatMap((child, at): Element['children'] => {
    if (isElement(child)) return [child];
    const begun = at === 0 ? child.replace(/^\s*\n\s*/, '') : child;
    const own = at === children.length - 1 ? begun.replace(/\s*\n\s*$/, '') : begun;
    return own === '' ? [] : [own];
  });
  const trimmed = { ...element, children: ends };
  return isPreserved(element, around) ? trimmed : folded(trimmed);
}

const folded = (element: Element): Element => ({
  ...element,
  children: element.children.map((child) =>
    isElement(child) ? folded(child) : child.replace(BROKEN, spaceAt),
  ),
});

/** Returns the replacement for a broken line: nothing between Han characters, otherwise a space. */
function spaceAt(found: string, at: number, text: string): string {
  const [before, after] = [text.slice(0, at), text.slice(at + found.length)];
  return HAN_BEFORE.test(before) && HAN_AFTER.test(after) ? '' : ' ';
}
