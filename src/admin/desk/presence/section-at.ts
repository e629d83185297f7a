import type { EditorState } from 'prosemirror-state';
import { partsOf } from '../editor/sections';

/** Returns the key of the section at the cursor; null above the first section. */
export function sectionAt({ doc, selection }: EditorState): string | null {
  const part = partsOf(doc).findLast(({ from }) => from <= selection.head);
  return part?.key ?? null;
}
