import { writeCheck, type Bundle, type Node, type Unit } from './bundle';
import { CHECK, XLIFF20 } from './from-xliff20';
import { breakIds, figureId } from './inline';
import { escaped, tag } from './write-xml';

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
