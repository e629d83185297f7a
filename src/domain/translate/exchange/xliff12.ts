import {
  readCheck,
  writeCheck,
  type Bundle,
  type Node,
  type Returned,
  type ReturnedUnit,
  type Unit,
} from './bundle';
import { breakIds, figureId, nodesOfElement } from './inline';
import { isHalfEmpty } from './segments';
import { isPreserved, unfolded } from './white-space';
import { childOf, elementsBelow, escaped, tag, type Element } from './xml';

export const XLIFF12 = 'urn:oasis:names:tc:xliff:document:1.2';

const STATES = { initial: 'new', review: 'needs-review-translation', done: 'translated' } as const;
const DONE = new Set(['translated', 'final', 'signed-off']);
/** States that say that somebody must still check the unit (XLIFF 1.2 §2.3, `state`). */
const OPEN = /^(?:new|needs-.+)$/;

/** Writes XLIFF 1.2 (OASIS, 2008), which every translator's tool reads. */
export function toXliff12(bundle: Bundle): string {
  const header = tag('header', {}, tag('tool', { 'tool-id': 'zongshu', 'tool-name': 'Zongshu' }));
  const body = tag('body', {}, `\n${bundle.units.map(unit).join('\n')}\n`);
  const file = tag(
    'file',
    {
      original: bundle.documentId,
      'source-language': bundle.sourceLocale,
      'target-language': bundle.targetLocale,
      datatype: 'plaintext',
      'tool-id': 'zongshu',
    },
    `\n${header}\n${body}\n`,
  );
  const xliff = tag('xliff', { version: '1.2', xmlns: XLIFF12 }, `\n${file}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xliff}\n`;
}

function unit({ path, source, target, state, notes, maxLength, check }: Unit): string {
  const attributes = {
    id: path,
    'xml:space': 'preserve',
    extradata: writeCheck(check),
    ...(state === 'done' && { approved: 'yes' }),
    ...(maxLength !== null && { maxwidth: maxLength, 'size-unit': 'char' }),
  };
  return tag(
    'trans-unit',
    attributes,
    [
      tag('source', {}, inline(source)),
      ...(target ? [tag('target', { state: STATES[state] }, inline(target))] : []),
      ...notes.map((note) => tag('note', { from: 'zongshu' }, escaped(note))),
    ].join(''),
  );
}

const CTYPES: Record<string, string> = { b: 'bold', i: 'italic', u: 'underlined', a: 'link' };

function inline(nodes: readonly Node[], breakId = breakIds()): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(node);
      if (node.type === 'figure') {
        return tag('x', { id: figureId(node.key), ctype: 'x-figure', 'equiv-text': node.text });
      }
      if (node.type === 'break') {
        const ctype = node.of === 'line' ? 'lb' : 'x-paragraph';
        return tag('x', { id: breakId(node.of), ctype });
      }
      const ctype = CTYPES[node.id.replace(/\d+$/, '')] ?? 'x-format';
      return tag('g', { id: node.id, ctype }, inline(node.children, breakId));
    })
    .join('');
}

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
