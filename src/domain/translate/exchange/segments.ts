import { childOf, elementsBelow, isElement, wordsOf, type Element } from './xml';

/** Words that somebody must translate: a mark or a space alone needs nobody. */
const WORDS = /[\p{L}\p{N}]/u;

const isSegment = ({ name, attributes }: Element) => name === 'mrk' && attributes.mtype === 'seg';

/** The segments that a tool has made of a unit (XLIFF 1.2 §2.5.6), by their id, with whether each holds words or a code. */
function segmentsOf(element: Element | undefined): Map<string, boolean> {
  const all = element ? elementsBelow(element, 'mrk').filter(isSegment) : [];
  return new Map(all.map((one, at) => [one.attributes.mid ?? String(at), saysSomething(one)]));
}

/** A code may stand for a figure. */
export const saysSomething = (element: Element): boolean =>
  WORDS.test(wordsOf(element)) || element.children.some(isElement);

/** Whether a unit of XLIFF 1.2 was split, and a segment of its source that says something has nothing in the target. */
export function isHalfEmpty(source: Element | undefined, target: Element): boolean {
  const [from, to] = [segmentsOf(source), segmentsOf(target)];
  // Without the segments of the source, those of the target tell: one that is empty was not filled in.
  if (from.size === 0) return [...to.values()].includes(false);
  return to.size > 0 && [...from].some(([id, says]) => says && !to.get(id));
}

/** The same of XLIFF 2.0, whose segments stand beside each other (§4.2.2.4). */
export const hasEmptySegment = (segments: readonly Element[]): boolean =>
  segments.some((segment) => {
    const [source, target] = [childOf(segment, 'source'), childOf(segment, 'target')];
    return source !== undefined && saysSomething(source) && !(target && saysSomething(target));
  });
