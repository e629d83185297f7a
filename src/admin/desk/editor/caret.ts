import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/**
 * Reads the caret position from the browser. A key such as End moves the caret at once, but the browser reports it
 * later: on a busy page after the next key. Without this, Enter would split the text at the old position, and a change
 * from the server would put the caret back there.
 */
export function readCaret(view: EditorView): void {
  const page = view.dom.ownerDocument;
  // During an input method's composition the browser keeps control of the caret.
  if (view.composing || isReported(page)) return;
  page.dispatchEvent(new Event('selectionchange'));
}

/** The selection of a page when the browser reported it last. */
const reported = new WeakMap<Document, Ends>();

const ENDS = ['anchorNode', 'anchorOffset', 'focusNode', 'focusOffset'] as const;
type Ends = Pick<Selection, (typeof ENDS)[number]>;

const endsOf = (page: Document): Ends | null => {
  const selection = page.getSelection();
  return (
    selection && {
      ...{ anchorNode: selection.anchorNode, anchorOffset: selection.anchorOffset },
      ...{ focusNode: selection.focusNode, focusOffset: selection.focusOffset },
    }
  );
};

/** Whether the browser has reported the selection as it is. All who listen would be asked for nothing, with every key. */
function isReported(page: Document): boolean {
  const [before, now] = [reported.get(page), endsOf(page)];
  return before !== undefined && now !== null && ENDS.every((end) => before[end] === now[end]);
}

/**
 * Puts the browser's caret back where the manuscript has it, if something else on the page has taken it away, as Strapi's
 * Combobox would (`panels/indicator.tsx`). The browser would then write what is typed at the start of the title.
 */
function keepCaret(view: EditorView): void {
  const isLost = view.dom.ownerDocument.getSelection()?.rangeCount === 0;
  if (isLost && view.hasFocus() && !view.composing) view.focus();
}

/** Makes every key act at the current caret. */
export const caret = new Plugin({
  view(view) {
    const page = view.dom.ownerDocument;
    const keep = () => {
      const ends = endsOf(page);
      // The manuscript takes no report while it has no focus.
      if (ends && view.hasFocus()) reported.set(page, ends);
      else reported.delete(page);
      keepCaret(view);
    };
    page.addEventListener('selectionchange', keep);
    return { destroy: () => page.removeEventListener('selectionchange', keep) };
  },
  props: {
    handleDOMEvents: {
      keydown(view, { isComposing, keyCode }) {
        // Key code 229: the key goes to an input method.
        if (!isComposing && keyCode !== 229) {
          keepCaret(view);
          readCaret(view);
        }
        return false;
      },
    },
  },
});
