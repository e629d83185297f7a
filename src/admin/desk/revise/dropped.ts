import type { DragEvent } from 'react';

/** The file types that our reader reads, in the format of HTML's `accept`. */
export const DOCUMENTS = '.docx,.txt,.md,.html,.htm';

const ENDING = /\.(docx|txt|md|html?)$/i;

/**
 * Handles a document that is dropped anywhere on the desk, before the text gets the event. Pictures are left to the
 * text.
 */
export function useDroppedDocument(take: ((file: File) => void) | null) {
  if (!take) return {};
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return {
    onDragOver: (event: DragEvent) => hasFiles(event) && event.preventDefault(),
    onDropCapture(event: DragEvent) {
      const file = [...event.dataTransfer.files].find(({ name }) => ENDING.test(name));
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      take(file);
    },
  };
}
