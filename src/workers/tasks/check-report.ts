import { bySeverity, checkTranslation, examine, type Term } from '../../domain/check';
import type { Coverage } from '../../domain/check/figures/account';
import { gated, type Gate } from '../../domain/check/gate';
import type { Issue } from '../../domain/issue';
import type { Language } from '../../domain/quantity';
import type { Report } from '../../domain/report';
import type { LastYear } from '../../domain/years';

export type CheckReport = {
  report: Report;
  language: Language;
  /** The numbers that need no metric. */
  dismissed: ReadonlySet<string>;
  /** What a translation is held to; null for what is no translation. */
  origin: { report: Report; terms: readonly Term[] } | null;
  /** Last year's report; null where there is none. */
  previous: LastYear | null;
  gate: Gate;
};

/** What the rules find in a report, errors first; which of it stops publishing; what became of its figures. */
export type Checked = { issues: Issue[]; gated: Issue[]; coverage: Coverage };

/** Holds a report to the rules, and a translation to its source. */
export function checkReport(asked: CheckReport): Checked {
  const { report, language, dismissed, origin, previous, gate } = asked;
  const own = examine(report, language, dismissed, previous);
  const against = origin ? checkTranslation(origin.report, report, origin.terms) : [];
  const issues = bySeverity([...own.issues, ...against]);
  return { issues, gated: gated(issues, gate), coverage: own.coverage };
}
