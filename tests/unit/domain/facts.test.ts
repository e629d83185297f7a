import type { Edition } from '../../../src/domain/edition';
import { factsOf, lineOf } from '../../../src/domain/facts';
import { quote } from '../../helpers/carried';
import { section } from '../../helpers/publication';

const named = (key: string) => ({ key, name: key });

const edition: Edition = {
  ...{ documentId: 'd', slug: 's', locale: 'en', title: 'T', subtitle: null, year: 2025 },
  ...{ author: null, source: null, issuedOn: null, summary: null, keywords: [], cover: null },
  ...{ organization: named('library'), series: named('annual'), credits: [] },
  sections: [1, 2].map((n) => ({
    ...section({ key: `s${n}`, heading: `Section ${n}` }),
    quotes: [quote(`q${n}`, 'Well.', { speaker: 'Zhou' })],
    metrics: [
      {
        ...{ key: `m${n}`, label: 'Visits', text: String(n), value: n, min: null, max: null },
        ...{ unit: 'personTime', qualifier: 'exact' as const, indicator: null },
      },
    ],
  })),
};

describe('factsOf', () => {
  it('lists every figure and quote in the order of the report, each with where it stands', () => {
    const { metrics, quotes } = factsOf(edition, 3);
    expect(metrics.map(({ key }) => key)).toEqual(['m1', 'm2']);
    expect(quotes.map(({ key }) => key)).toEqual(['q1', 'q2']);
    expect(metrics[1]).toMatchObject({
      locale: 'en',
      section: { key: 's2', heading: 'Section 2' },
      report: { documentId: 'd', slug: 's', title: 'T', year: 2025, edition: 3 },
      organization: { key: 'library' },
      series: { key: 'annual' },
    });
  });
});

describe('lineOf', () => {
  it('is the series, or else the organization, or nothing', () => {
    expect(lineOf(edition)).toBe('series:annual');
    expect(lineOf({ series: null, organization: named('library') })).toBe('organization:library');
    expect(lineOf({ series: null, organization: null })).toBeNull();
  });
});
