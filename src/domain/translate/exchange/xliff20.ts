import {
  readCheck,
  writeCheck,
  type Bundle,
  type Node,
  type Returned,
  type ReturnedUnit,
  type Unit,
} from './bundle';
import { breakIds, figureId, joinSegments } from './inline';
import { hasEmptySegment } from './segments';
import { isPreserved, unfolded } from './white-space';
import { childOf, elementsBelow, escaped, isElement, tag, wordsOf, type Element } from './xml';

export const XLIFF20 = 'urn:oasis:names:tc:xliff:document:2.0';

/** The category of the note that says which texts the file was made from. */
const CHECK = 'zongshu-check';
const DONE = new Set(['translated', 'reviewed', 'final']);

/** Writes XLIFF 2.0 (OASIS, 2014). */
export function toXliff20(bundle: Bundle): string {
  const units = bundle.units.map(unit).join('\n');
  const file = tag('file', { id: 'f1', original: bundle.documentId }, `\n${units}\n`);
  const xliff = tag(
    'xliff',
    {
      version: '2.0',
      xmlns: XLIFF20,
      srcLang: bundle.sourceLocale,
      trgLang: bundle.targetLocale,
    },
    `\n${file}\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xliff}\n`;
}

function unit({ path, source, target, state, notes, check }: Unit, index: number): string {
  const written = [
    ...notes.map((note) => tag('note', { category: 'context' }, escaped(note))),
    tag('note', { category: CHECK }, writeCheck(check)),
  ];
  const segment = tag(
    'segment',
    { state: state === 'done' ? 'translated' : 'initial' },
    [
      tag('source', { 'xml:space': 'preserve' }, inline(source)),
      ...(target ? [tag('target', { 'xml:space': 'preserve' }, inline(target))] : []),
    ].join(''),
  );
  // The path is the name, because an id may not contain every character of a key (NMTOKEN).
  const id = /^[\w.:-]+$/.test(path) ? path : `u${index + 1}`;
  return tag('unit', { id, name: path }, `${tag('notes', {}, written.join(''))}${segment}`);
}

function inline(nodes: readonly Node[], breakId = breakIds()): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(node);
      if (node.type === 'figure') {
        const figure = { type: 'other', subType: 'zongshu:figure', canCopy: 'no' };
        return tag('ph', { id: figureId(node.key), ...figure, equiv: node.text, disp: node.text });
      }
      if (node.type === 'break') {
        const subType = node.of === 'line' ? 'xlf:lb' : 'xlf:pb';
        return tag('ph', { id: breakId(node.of), type: 'fmt', subType });
      }
      return tag('pc', { id: node.id, ...looks(node.id) }, inline(node.children, breakId));
    })
    .join('');
}

function looks(id: string): { type: string; subType?: string } {
  const letters = id.replace(/\d+$/, '');
  if (letters === 'a') return { type: 'link' };
  return /^[biu]$/.test(letters) ? { type: 'fmt', subType: `xlf:${letters}` } : { type: 'fmt' };
}

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
