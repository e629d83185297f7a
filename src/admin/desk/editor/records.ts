import type { EditorState, Transaction } from 'prosemirror-state';
import type { Component } from '../../../domain/desk';
import { newKey } from '../new-key';
import { schema } from '../schema';
import type { Here } from './record-here';
import type { Seat } from '../checks/seats';
import { stretchesOf } from './stretches';

const { figure, quotation } = schema.marks;

/** What the words of a figure say, and the range of these words. */
export interface Reading extends Seat {
  here: Here;
  record: object;
}

/** Sets the amount of a figure to a reading of its words, and marks all of them. Its label and key are kept. */
export function takeReading(state: EditorState, { here, record, from, to }: Reading): Transaction {
  const { key: _key, label: _label, text: _text, place: _place, ...amount } = record as Component;
  const whole = cleaned({ ...here.record, ...amount });
  return removeRecord(state, here).addMark(from, to, figure!.create({ record: whole }));
}

/** Changes attributes of a record, on all its words. */
export const changeRecord = (
  state: EditorState,
  { kind, record }: Pick<Here, 'kind' | 'record'>,
  change: Component,
): Transaction => changeRecords(state, kind, [{ key: String(record.key), change }]);

/** Changes attributes of several records in one step, so that one undo reverts them all. */
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

/** Removes empty attributes, as drafts do. */
const cleaned = (record: Component): Component =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    ),
  );

/** Records a range of the text as a figure. */
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

/** Removes a record. Its words stay in the text. */
export function removeRecord({ doc, tr }: EditorState, { kind, record }: Here): Transaction {
  for (const { mark, from, to } of stretchesOf(doc, kind)) {
    if ((mark.attrs.record as Component).key === record.key) tr.removeMark(from, to, mark);
  }
  return tr;
}

/** Notes that a number needs no record, with the reason. */
export function dismiss({ doc, tr }: EditorState, text: string, reason: string): Transaction {
  const all = (doc.attrs.dismissals as Component[]).filter((one) => one.text !== text);
  return tr.setDocAttribute('dismissals', [...all, { text, reason }]);
}
