import { readCheck, type Returned, type ReturnedUnit } from './bundle';
import { joinSegments } from './inline';
import { hasEmptySegment } from './segments';
import { isPreserved, unfolded } from './white-space';
import { childOf, elementsBelow, isElement, wordsOf, type Element } from './xml';

/** The namespace of XLIFF 2.0. */
export const XLIFF20 = 'urn:oasis:names:tc:xliff:document:2.0';

/** The category of the note that says which texts the file was made from. */
export const CHECK = 'zongshu-check';
const DONE = new Set(['translated', 'reviewed', 'final']);

/** Reads XLIFF 2.0 and its successors. They do not differ in anything that we use. */
export function fromXliff20(root: Element): Returned {
  return {
    documentId: childOf(root, 'file')?.attributes.original ?? null,
    sourceLocale: root.attributes.srcLang ?? null,
    targetLocale: root.attributes.trgLang ?? null,
    units: elementsBelow(root, 'file').flatMap((file) => {
      const around = isPreserved(file, isPreserved(root, false));
      return elementsBelow(file, 'unit').map((unit) => returned(unit, around));
    }),
  };
}

function returned(element: Element, around: boolean): ReturnedUnit {
  const { id = '', name } = element.attributes;
  const parts = element.children
    .filter(isElement)
    .filter((child) => child.name === 'segment' || child.name === 'ignorable')
    .map((part) => partOf(part, isPreserved(element, around)));
  const segments = parts.filter((part) => part.name === 'segment');
  const sources = parts.flatMap((part) => childOf(part, 'source') ?? []);
  const isTranslated = segments.some((segment) => childOf(segment, 'target'));
  const isHalf = isTranslated && hasEmptySegment(segments);
  // An initial segment with words was filled in by a machine (§4.3.1.31).
  const isUnfinished = isHalf || segments.some(({ attributes }) => attributes.state === 'initial');
  return {
    path: name ?? id,
    source: joinSegments(sources, false),
    target: isTranslated ? joinSegments(targetsOf(parts), true) : null,
    isDone:
      !isHalf &&
      segments.length > 0 &&
      segments.every(({ attributes }) => DONE.has(attributes.state ?? '')),
    ...(isTranslated && isUnfinished && { isUnfinished }),
    check: readCheck(checkOf(element)),
  };
}

/** Restores the sides of a segment that a tool has indented. Between two sides there is only white space. */
function partOf(part: Element, around: boolean): Element {
  if (part.name === 'ignorable') return part;
  const children = part.children.map((child) =>
    isElement(child) ? unfolded(child, isPreserved(part, around)) : child,
  );
  return { ...part, children };
}

/** Returns the targets in their own order, which may differ from that of the source (`order`, §4.3.1.21). */
function targetsOf(parts: readonly Element[]): Element[] {
  return parts
    .map((part, at) => {
      const target =
        childOf(part, 'target') ??
        (part.name === 'ignorable' ? childOf(part, 'source') : undefined);
      return { target, order: Number(target?.attributes.order ?? at + 1) };
    })
    .sort((a, b) => a.order - b.order)
    .flatMap(({ target }) => target ?? []);
}

function checkOf(element: Element): string | undefined {
  const notes = elementsBelow(element, 'note');
  const check = notes.find(({ attributes }) => attributes.category === CHECK);
  return check && wordsOf(check);
}
