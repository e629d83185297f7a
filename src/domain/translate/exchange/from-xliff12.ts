import { readCheck, type Returned, type ReturnedUnit } from './bundle';
import { nodesOfElement } from './inline';
import { isHalfEmpty } from './segments';
import { isPreserved, unfolded } from './white-space';
import { childOf, elementsBelow, type Element } from './xml';

/** The namespace of XLIFF 1.2. */
export const XLIFF12 = 'urn:oasis:names:tc:xliff:document:1.2';
const DONE = new Set(['translated', 'final', 'signed-off']);
/** States that say that somebody must still check the unit (XLIFF 1.2 §2.3, `state`). */
const OPEN = /^(?:new|needs-.+)$/;

/** Reads XLIFF 1.2 as tools write it: with or without states, notes, and segments of their own. */
export function fromXliff12(root: Element): Returned {
  const files = elementsBelow(root, 'file');
  const [first] = files;
  return {
    documentId: first?.attributes.original ?? null,
    sourceLocale: first?.attributes['source-language'] ?? null,
    targetLocale: first?.attributes['target-language'] ?? null,
    units: files.flatMap((file) => {
      const around = isPreserved(file, isPreserved(root, false));
      return elementsBelow(file, 'trans-unit').map((unit) => returned(unit, around));
    }),
  };
}

function returned(element: Element, around: boolean): ReturnedUnit {
  const { id = '', approved, extradata } = element.attributes;
  const [source, target] = ['source', 'target'].map((name) => {
    const side = childOf(element, name);
    return side && unfolded(side, isPreserved(element, around));
  });
  const { state = '' } = target?.attributes ?? {};
  const isHalf = target !== undefined && isHalfEmpty(childOf(element, 'seg-source'), target);
  const isUnfinished = isHalf || (approved !== 'yes' && OPEN.test(state));
  return {
    path: id,
    source: source ? nodesOfElement(source) : [],
    target: target ? nodesOfElement(target) : null,
    isDone: !isHalf && (approved === 'yes' || DONE.has(state)),
    ...(isUnfinished && { isUnfinished }),
    check: readCheck(extradata),
  };
}
