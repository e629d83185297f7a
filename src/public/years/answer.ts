import type { ComparedYear } from '../../domain/compare';
import type { MetricFact } from '../../domain/facts';
import { unitName } from '../../domain/write/unit-name';

/** Builds one report's statement of an indicator, with the address of its edition. */
function statement(fact: MetricFact) {
  const { key, label, text, value, min, max, unit, qualifier, section, report, indicator } = fact;
  const { change = 'none', basis = null, period = null } = fact;
  const { status = null, target = null, baseline = null } = fact;
  return {
    ...{ key, label, text, value, min, max, unit, qualifier, statedChange: change, basis, period },
    ...{ status, target, baseline },
    unitName: unitName(unit, fact.locale, text),
    definition: indicator?.definition ?? null,
    section,
    report: { ...report, url: editionUrl(fact) },
  };
}

/**
 * Builds one year as the API answers it: its figure, the change, other statements of that year, and what it restates.
 */
export function toYear({ year, figure, others, restates, change }: ComparedYear) {
  return {
    ...{ year, ...statement(figure), change },
    ...{ others: others.map(statement), restates: restates.map(statement) },
  };
}

const editionUrl = ({ locale, report }: MetricFact) =>
  `/api/reports/${report.slug}/editions/${report.edition}?locale=${locale}`;
