import type { Term } from '../check';
import type { Language } from '../quantity';

/** What a machine is asked for, with all that it is shown and weighed by. */
export type Ground =
  /** A piece of a translation. `isLine`: it stands on one line, as titles and labels do. */
  | { kind: 'translation'; source: string; isLine: boolean; terms: readonly Term[] }
  /** What a figure counts, from the sentence that states it. */
  | { kind: 'label'; words: string; sentence: string; language: Language }
  /** The summary of a report, from all of its prose. */
  | { kind: 'summary'; text: string; language: Language };
