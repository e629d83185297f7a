import type { Language } from '../quantity';

/** An error stops publishing, a warning should be looked at, a note is a matter of taste. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * The description of a rule. It can be loaded without the rule's code, so that a screen that words findings stays
 * small. The code is in `check/` and `read/`. The examples are in `tests/fixtures/check`, in the folder named after the
 * id.
 */
export interface Described {
  id: string;
  severity: Severity;
  /** Lower severities that a finding may have when the rule is less certain. */
  weaker?: readonly Severity[];
  /** The languages of the reports that the rule checks. For a translation rule: the language of the translation. */
  languages: readonly Language[];
  /**
   * One sentence in each language. `{actual}` and `{expected}` are filled in. A part in `[…]` is left out if there is
   * no expected value.
   */
  says: Readonly<Record<Language, string>>;
  /** Set if the values are amounts as codes (`1860000 CNY exact`), which the sentence states in words. */
  statesAmounts?: true;
  /** Set if the value names a picture. The address of one without words is no name, so the sentence leaves it out. */
  namesPicture?: true;
}
