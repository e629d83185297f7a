import type { Language } from '../quantity';

/** An error stops publishing, a warning wants a look, a note is a matter of taste. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * All that is to be known of a rule without running it: a screen that words findings loads nothing that finds them. What finds
 * is in `check/` and `read/`, the examples are in `tests/fixtures/check` in the folder named for the id.
 */
export interface Described {
  id: string;
  severity: Severity;
  /** What else a finding may be, where the rule is less sure of it. */
  weaker?: readonly Severity[];
  /** Of the reports that it looks at; of a rule for translations, that of the translation. */
  languages: readonly Language[];
  /** One sentence in each language. `{actual}` and `{expected}` are filled in; `[…]` goes where nothing is expected. */
  says: Readonly<Record<Language, string>>;
  /** What it names are amounts by their codes (`1860000 CNY exact`), which the sentence states in words. */
  statesAmounts?: true;
}
