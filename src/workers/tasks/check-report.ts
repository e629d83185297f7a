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
  /** The dismissed numbers, which need no metric. */
  dismissed: ReadonlySet<string>;
  /** The ids of findings that an editor dismissed. */
  dismissedFindings: readonly string[];
  /** The source and glossary of a translation. Null if the report is not a translation. */
  origin: Origin | null;
  /** Last year's report, or null. */
  previous: LastYear | null;
  gate: Gate;
};

/** The source of a translation, and the glossary. */
export type Origin = { report: Report; terms: readonly Term[] };

/**
 * The result of the checks: the findings, errors first; the findings that stop publishing; the coverage of the figures;
 * and the dismissed findings. `numerals` counts the compared numerals of a translation, and is null for other reports.
 */
export type Checked = {
  issues: Issue[];
  gated: Issue[];
  coverage: Coverage;
  dismissed: Issue[];
  numerals: Compared | null;
};

/** Checks a report against the rules, and a translation against its source. */
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
