import type { MetricFact } from '../../src/domain/facts';

/** Returns a figure of a report with the given values. */
export function fact(
  year: number,
  value: number | null,
  overrides: Partial<Omit<MetricFact, 'report'>> = {},
): MetricFact {
  return {
    ...{ key: `m${year}`, label: '接待读者', text: String(value), value, min: null, max: null },
    ...{ unit: 'personTime', qualifier: 'exact', locale: 'zh-Hans' },
    indicator: { key: 'visits', name: '接待读者', unit: 'personTime', definition: '按门禁计数。' },
    section: { key: 's', heading: null },
    report: { documentId: `d${year}`, slug: `r-${year}`, title: `${year}`, year, edition: 1 },
    organization: { key: 'library', name: '图书馆' },
    series: { key: 'annual', name: '年度综述' },
    ...overrides,
  };
}
