import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import type { Component } from '../../../domain/desk';
import { RECORD_MARKS, stretchesAt, stretchesOf, type Stretch } from './stretches';

/** The record at the cursor: its attributes, and the words that it marks. */
export interface Here {
  kind: (typeof RECORD_MARKS)[number];
  record: Component;
  text: string;
}

/** Returns the figure at the cursor, or else the quote; null if there is none. */
export function recordHere({ doc, selection }: EditorState): Here | null {
  for (const kind of RECORD_MARKS) {
    const [stretch] = stretchesAt(doc, kind, selection.head);
    if (stretch) return hereOf(doc, kind, stretch);
  }
  return null;
}

/** Returns the figure on a range of the text; null if there is none. */
export function recordOn(
  { doc }: EditorState,
  { from, to }: { from: number; to: number },
): Here | null {
  const [stretch] = stretchesOf(doc, 'figure')
    .filter((one) => one.from < to && one.to > from)
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  return stretch ? hereOf(doc, 'figure', stretch) : null;
}

const hereOf = (doc: Node, kind: Here['kind'], { mark, from, to }: Stretch): Here => ({
  ...{ kind, record: mark.attrs.record as Component },
  text: doc.textBetween(from, to),
});
