import type { ComparedYear } from '../../domain/compare';
import type { MetricFact } from '../../domain/facts';
import { unitName } from '../../domain/write/unit-name';

/** What one report states of an indicator, with the address of the edition that states it. */
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

/** One year as the API answers it: the figure, what became of it, and what else the year's reports say. */
export function toYear({ year, figure, others, restates, change }: ComparedYear) {
  return {
    ...{ year, ...statement(figure), change },
    ...{ others: others.map(statement), restates: restates.map(statement) },
  };
}

const editionUrl = ({ locale, report }: MetricFact) =>
  `/api/reports/${report.slug}/editions/${report.edition}?locale=${locale}`;
