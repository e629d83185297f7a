import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { newKey } from '../new-key';
import { schema } from '../schema';
import { stretchesAt, stretchesOf, type Stretch } from './stretches';
import type { Component } from '../../../domain/desk';

const { figure, quotation } = schema.marks;

/** The record that the cursor stands in: the words that it is on, and what it says beside them. */
export interface Here {
  kind: 'figure' | 'quotation';
  record: Component;
  text: string;
}

/** The figure, or else the quote, at the cursor. */
export function recordHere({ doc, selection }: EditorState): Here | null {
  for (const kind of ['figure', 'quotation'] as const) {
    const [stretch] = stretchesAt(doc, kind, selection.head);
    if (stretch) return hereOf(doc, kind, stretch);
  }
  return null;
}

/** The figure on a stretch of the text. */
export function recordOn(
  { doc }: EditorState,
  { from, to }: { from: number; to: number },
): Here | null {
  const [stretch] = stretchesAt(doc, 'figure', from).filter(
    (one) => one.from < to && one.to > from,
  );
  return stretch ? hereOf(doc, 'figure', stretch) : null;
}

const hereOf = (doc: Node, kind: Here['kind'], { mark, from, to }: Stretch): Here => ({
  ...{ kind, record: mark.attrs.record as Component },
  text: doc.textBetween(from, to),
});

/** What a figure amounts to, as its words are read: what a reading says, its label and key are kept. */
export function takeReading(state: EditorState, here: Here, reading: object): Transaction {
  const { key: _key, label: _label, text: _text, place: _place, ...amount } = reading as Component;
  return changeRecord(state, here, amount);
}

/** Says something else of a record, wherever its words stand. */
export const changeRecord = (
  state: EditorState,
  { kind, record }: Pick<Here, 'kind' | 'record'>,
  change: Component,
): Transaction => changeRecords(state, kind, [{ key: String(record.key), change }]);

/** Says something else of several records at once: one step to undo. */
export function changeRecords(
  { doc, tr }: EditorState,
  kind: Here['kind'],
  changes: readonly { key: string; change: Component }[],
): Transaction {
  const byKey = new Map(changes.map(({ key, change }) => [key, change]));
  for (const { mark, from, to } of stretchesOf(doc, kind)) {
    const own = mark.attrs.record as Component;
    const change = byKey.get(String(own.key));
    if (!change) continue;
    const next = mark.type.create({ ...mark.attrs, record: cleaned({ ...own, ...change }) });
    tr.removeMark(from, to, mark).addMark(from, to, next);
  }
  return tr;
}

/** What is empty is absent, as drafts have it. */
const cleaned = (record: Component): Component =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    ),
  );

/** Records a stretch of the text as a figure. */
export function addFigure(
  { tr }: EditorState,
  { from, to }: { from: number; to: number },
  record: object,
): Transaction {
  const { text: _text, place: _place, ...rest } = record as Component;
  return tr.addMark(from, to, figure!.create({ record: { ...cleaned(rest), key: newKey() } }));
}

/** Records the selected words as a quote. */
export function addQuote({ tr, selection }: EditorState, record: Component): Transaction {
  const { from, to } = selection;
  return tr.addMark(from, to, quotation!.create({ record: { ...record, key: newKey() }, part: 0 }));
}

/** The words stay; they are no record any more. */
export function removeRecord({ doc, tr }: EditorState, { kind, record }: Here): Transaction {
  for (const { mark, from, to } of stretchesOf(doc, kind)) {
    if ((mark.attrs.record as Component).key === record.key) tr.removeMark(from, to, mark);
  }
  return tr;
}

/** Says that a number need not be recorded, and why. */
export function dismiss({ doc, tr }: EditorState, text: string, reason: string): Transaction {
  const all = (doc.attrs.dismissals as Component[]).filter((one) => one.text !== text);
  return tr.setDocAttribute('dismissals', [...all, { text, reason }]);
}
