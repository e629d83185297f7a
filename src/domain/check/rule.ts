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
  /** The account of its numerals, made once. */
  ledger: () => Ledger;
  /** Its quantities. */
  figures: () => Quantity[];
}

/** A glossary entry, as the rules use it. */
export interface Term {
  zh: string;
  en: string;
  forbidden: readonly string[];
}

/** A report with what is read of it once for all rules. */
export interface Checked {
  report: Report;
  language: Language;
  /** Headings (paragraph 0) and blocks, in order. */
  lines: Line[];
  /** Those of one section. */
  linesIn: (section: Section) => readonly Line[];
  /** Surfaces of figures that an editor dismissed with a reason: they need no metric. */
  dismissed: ReadonlySet<string>;
  /** What last year's report stated and this one should, made once; nothing where there is no such report. */
  expected: () => readonly Expected[];
  /** What a plain 元 of it is, made once. */
  currency: () => UnitCode;
  /** What became of its figures, made once. */
  coverage: () => Coverage;
}

/** What a rule finds. The rule gives it its id, and its severity where it has none of its own. */
export type Finding = Omit<Issue, 'ruleId' | 'severity'> & Partial<Pick<Issue, 'severity'>>;

/**
 * One requirement of a report: what is to be known of it, and what finds where it is not met. Adding one is its description in
 * `rules/`, one file here and one row in `index.ts`.
 */
export interface Rule<Needed = Checked> extends Described {
  id: RuleId;
  find: (checked: Needed) => Issue[];
}

/**
 * The rule that is so described.
 * @param find what it looks for; it may say a severity of its own, which is one of `weaker`
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
