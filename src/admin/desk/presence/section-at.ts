import type { EditorState } from 'prosemirror-state';
import { partsOf } from '../editor/sections';

/** The key of the section that the cursor is in; null above the first one. */
export function sectionAt({ doc, selection }: EditorState): string | null {
  const part = partsOf(doc).findLast(({ from }) => from <= selection.head);
  return part?.key ?? null;
}
