import type { Term } from '../check';
import type { Language } from '../quantity';

/** What a model is asked for, with the text that its answer is checked against. */
export type Ground =
  /** A piece of a translation. `isLine`: it must be one line, such as a title or a label. */
  | { kind: 'translation'; source: string; isLine: boolean; terms: readonly Term[] }
  /** The label of a figure, taken from its sentence. */
  | { kind: 'label'; words: string; sentence: string; language: Language }
  /** The summary of a report, taken from all its prose. */
  | { kind: 'summary'; text: string; language: Language };
