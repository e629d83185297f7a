import type { Issue } from '../../issue';
import type { Line, Term } from '../rule';

/** A term that a section of the source has, and that section in both languages. */
export interface TermUse {
  term: Term;
  chinese: readonly Line[];
  english: readonly Line[];
}

/** What a translation owes a term of the glossary. Adding a rule is one file and one row in `index.ts`. */
export type TermRule = (use: TermUse) => Issue[];
