import { childOf, elementsBelow, isElement, wordsOf, type Element } from './xml';

/** Words that somebody must translate. A punctuation mark or a space alone needs no translation. */
const WORDS = /[\p{L}\p{N}]/u;

const isSegment = ({ name, attributes }: Element) => name === 'mrk' && attributes.mtype === 'seg';

/**
 * Returns the segments that a tool made from a unit (XLIFF 1.2 §2.5.6), by id, with whether each holds words or a code.
 */
function segmentsOf(element: Element | undefined): Map<string, boolean> {
  const all = element ? elementsBelow(element, 'mrk').filter(isSegment) : [];
  return new Map(all.map((one, at) => [one.attributes.mid ?? String(at), saysSomething(one)]));
}

/** Whether an element contains words or a code. A code may represent a figure. */
export const saysSomething = (element: Element): boolean =>
  WORDS.test(wordsOf(element)) || element.children.some(isElement);

/** Whether a unit of XLIFF 1.2 was split, and a source segment with content has nothing in the target. */
export function isHalfEmpty(source: Element | undefined, target: Element): boolean {
  const [from, to] = [segmentsOf(source), segmentsOf(target)];
  // If the source has no segments, an empty segment of the target shows that it was not filled in.
  if (from.size === 0) return [...to.values()].includes(false);
  return to.size > 0 && [...from].some(([id, says]) => says && !to.get(id));
}

/** The same for XLIFF 2.0, whose segments are siblings (§4.2.2.4). */
export const hasEmptySegment = (segments: readonly Element[]): boolean =>
  segments.some((segment) => {
    const [source, target] = [childOf(segment, 'source'), childOf(segment, 'target')];
    return source !== undefined && saysSomething(source) && !(target && saysSomething(target));
  });
