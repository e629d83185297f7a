import { redo, undo } from 'prosemirror-history';
import type { EditorView } from 'prosemirror-view';

/** Builds a field that grows with its text. Each input is a step of the manuscript, so undo covers it. */
export function fieldOf(
  view: EditorView,
  name: string,
  text: string,
  onType: (text: string) => void,
): HTMLTextAreaElement {
  const input = document.createElement('textarea');
  input.rows = 1;
  input.value = text;
  input.readOnly = !view.editable;
  input.dataset.field = name;
  // Each step redraws the field, so letters in an input method wait until they are characters.
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) onType(input.value);
  });
  input.addEventListener('compositionend', () => onType(input.value));
  input.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, shiftKey } = event;
    if (!ctrlKey && !metaKey) return;
    const command =
      key === 'y' || (key.toLowerCase() === 'z' && shiftKey) ? redo : key === 'z' ? undo : null;
    if (!command) return;
    event.preventDefault();
    command(view.state, view.dispatch);
  });
  return input;
}

/** The field with the cursor, and what is selected in it. */
export interface Focus {
  name: string;
  start: number;
  end: number;
}

export function focusIn(dom: HTMLElement): Focus | null {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLTextAreaElement) || !dom.contains(activeElement)) return null;
  const { dataset, selectionStart: start, selectionEnd: end } = activeElement;
  return { name: dataset.field ?? '', start, end };
}

/** Sets the cursor again in the field that had it before the redraw. */
export function focusAgain(dom: HTMLElement, focus: Focus | null): void {
  if (!focus) return;
  const field = [...dom.querySelectorAll('textarea')].find(
    ({ dataset }) => dataset.field === focus.name,
  );
  field?.focus();
  field?.setSelectionRange(focus.start, focus.end);
}
