import { writeCheck, type Bundle, type Node, type Unit } from './bundle';
import { XLIFF12 } from './from-xliff12';
import { breakIds, figureId } from './inline';
import { escaped, tag } from './write-xml';

const STATES = { initial: 'new', review: 'needs-review-translation', done: 'translated' } as const;

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
