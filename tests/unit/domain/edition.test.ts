import { dateOfNext, toCard, type Edition } from '../../../src/domain/edition';
import { section as published } from '../../helpers/publication';

const section = (key: string, heading: string) => published({ key, heading });

const edition = (overrides: Partial<Edition> = {}): Edition => ({
  ...{ documentId: 'd', slug: 's', locale: 'en', title: 'T', subtitle: null, year: 2025 },
  ...{ author: null, source: null, issuedOn: null, summary: null, keywords: [], cover: null },
  ...{ organization: null, series: null, sections: [section('a', 'A'), section('b', 'B')] },
  ...{ credits: [] },
  ...overrides,
});

describe('toCard', () => {
  it('leaves the body of the report out', () => {
    expect(Object.keys(toCard(edition()))).not.toContain('sections');
    expect(toCard(edition())).toMatchObject({ slug: 's', title: 'T', year: 2025 });
  });
});

describe('the date of the next edition', () => {
  const now = new Date('2026-01-16T00:00:00.000Z');
  it.each([
    ['is now', null, now],
    ['is now where the last one is older', '2026-01-15T00:00:00.000Z', now],
    [
      'is that of the last one where the clock was set back',
      Date.parse('2026-01-17'),
      new Date('2026-01-17'),
    ],
  ])('%s', (_what, last, expected) => {
    expect(dateOfNext(last, now)).toEqual(expected);
  });
});
