import type { Issue } from '../../issue';
import type { Line, Term } from '../rule';

/** A term that a section of the source uses, with that section in both languages. */
export interface TermUse {
  term: Term;
  chinese: readonly Line[];
  english: readonly Line[];
}

/** A requirement for a glossary term in a translation. To add a rule, add one file and one row in `index.ts`. */
export type TermRule = (use: TermUse) => Issue[];
