import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/**
 * Takes over where the browser has the caret. A key such as End moves it at once, but the browser tells of it only later: on a
 * busy page after the next key. Enter would then split the text where the caret was before, and what is shown from elsewhere would
 * put the caret back there.
 */
export function readCaret(view: EditorView): void {
  // Words that are being composed are left to the browser.
  if (view.composing) return;
  view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
}

/** Has every key act where the caret is. */
export const caret = new Plugin({
  props: {
    handleDOMEvents: {
      keydown(view, { isComposing, keyCode }) {
        // 229: the key goes to an input method.
        if (!isComposing && keyCode !== 229) readCaret(view);
        return false;
      },
    },
  },
});
