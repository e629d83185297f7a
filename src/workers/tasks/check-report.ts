import { bySeverity, examine, examineTranslation, type Term } from '../../domain/check';
import type { Coverage } from '../../domain/check/figures/account';
import { gated, type Gate } from '../../domain/check/gate';
import { identified, textsOfReport } from '../../domain/check/identified';
import type { Issue } from '../../domain/issue';
import type { Compared } from '../../domain/parity/coverage';
import type { Language } from '../../domain/quantity';
import type { Report } from '../../domain/report';
import type { LastYear } from '../../domain/years';

export type CheckReport = {
  report: Report;
  language: Language;
  /** The numbers that need no metric. */
  dismissed: ReadonlySet<string>;
  /** The ids of findings that an editor dismissed. */
  dismissedFindings: readonly string[];
  /** What a translation is held to; null where the report is not a translation. */
  origin: Origin | null;
  /** Last year's report; null where there is none. */
  previous: LastYear | null;
  gate: Gate;
};

/** The source of a translation, and the glossary. */
export type Origin = { report: Report; terms: readonly Term[] };

/**
 * What the rules find in a report, errors first; which of it stops publishing; what became of its figures; what was found and
 * dismissed. Of a translation also how many numerals were compared (null where the report is not a translation).
 */
export type Checked = {
  issues: Issue[];
  gated: Issue[];
  coverage: Coverage;
  dismissed: Issue[];
  numerals: Compared | null;
};

/** Holds a report to the rules, and a translation to its source. */
export function checkReport(asked: CheckReport): Checked {
  const { report, language, dismissed, dismissedFindings, origin, previous, gate } = asked;
  const own = examine(report, language, dismissed, previous);
  const against = origin && examineTranslation(origin.report, report, origin.terms);
  const settled = new Set(dismissedFindings);
  const isSettled = ({ id }: Issue) => id !== undefined && settled.has(id);
  const texts = textsOfReport(report);
  const ownIssues = identified(own.issues.map((issue) => ({ issue, texts: texts(issue) })));
  const found = bySeverity([...ownIssues, ...(against?.issues ?? [])]);
  const issues = found.filter((issue) => !isSettled(issue));
  return {
    ...{ issues, gated: gated(issues, gate), coverage: own.coverage },
    ...{ dismissed: found.filter(isSettled), numerals: against?.numerals ?? null },
  };
}
