import type { Changed } from '../years';
import type { Words } from './words';

/** Words one change of an edition, as a line for readers. */
export function changedLine(changed: Changed, words: Words): string {
  switch (changed.what) {
    case 'figure':
      return words.figureChanged(changed.label, changed.was, changed.now);
    case 'section':
      return words.sectionChanged(changed.heading, changed.how);
    case 'field':
      return words.fieldChanged(changed.name);
  }
}
