import type { Issue } from '../issue';
import type { Described, RuleId } from '../rules';
import type { Expected } from '../years/expected';
import type { Language, Ledger, Quantity, UnitCode } from '../quantity';
import type { Place, Report, Section } from '../report';
import type { Coverage } from './figures/account';

/** A heading or a block of a report, as text. */
export interface Line {
  place: Pick<Place, 'section' | 'paragraph'>;
  text: string;
  section: Section;
  /** Returns the account of its numerals, computed once. */
  ledger: () => Ledger;
  /** Returns its quantities. */
  figures: () => Quantity[];
}

/** A glossary entry, as the rules use it. */
export interface Term {
  zh: string;
  en: string;
  forbidden: readonly string[];
}

/** A report, and what all rules share about it. Each value is computed once. */
export interface Checked {
  report: Report;
  language: Language;
  /** Headings (paragraph 0) and blocks, in order. */
  lines: Line[];
  /** Returns the lines of one section. */
  linesIn: (section: Section) => readonly Line[];
  /** Texts of figures that an editor dismissed with a reason. They need no metric. */
  dismissed: ReadonlySet<string>;
  /**
   * Returns the figures of last year's report that this report should state too. Computed once; empty without such a
   * report.
   */
  expected: () => readonly Expected[];
  /** Returns the currency of a plain 元 in the report. Computed once. */
  currency: () => UnitCode;
  /** Returns the coverage of its figures. Computed once. */
  coverage: () => Coverage;
}

/** What a rule finds. The rule adds its id, and its severity if the finding has none. */
export type Finding = Omit<Issue, 'ruleId' | 'severity'> & Partial<Pick<Issue, 'severity'>>;

/**
 * One requirement of a report: its description, and a function that finds where the report does not meet it. To add a
 * rule, add its description in `rules/`, one file here and one row in `index.ts`.
 */
export interface Rule<Needed = Checked> extends Described {
  id: RuleId;
  find: (checked: Needed) => Issue[];
}

/**
 * Builds a rule from its description.
 * @param find returns what the rule finds; a finding may have its own severity, which is one of `weaker`
 */
export function rule<Needed = Checked>(
  described: Described & { id: RuleId },
  find: (checked: Needed) => Finding[],
): Rule<Needed> {
  const { id, severity } = described;
  return {
    ...described,
    find: (checked) => find(checked).map((found) => ({ ruleId: id, severity, ...found })),
  };
}
