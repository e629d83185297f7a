import type { DragEvent } from 'react';

/** The kinds of files that our reader reads, as `accept` of HTML takes them. */
export const DOCUMENTS = '.docx,.txt,.md,.html,.htm';

const ENDING = /\.(docx|txt|md|html?)$/i;

/** Hears of a document that is dropped anywhere on the desk, before the text takes it; pictures go on to where they fall. */
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
