import type { PublishedMetric } from '../../../../src/domain/edition';
import type { Metric, Report } from '../../../../src/domain/report';
import { expectationsOf, LARGE_CHANGE } from '../../../../src/domain/years';
import { labelCore } from '../../../../src/domain/years/same-label';
import { publication, section } from '../../../helpers/publication';

const INDICATOR = { key: 'books', name: '新增藏书', unit: 'volume', definition: null };

const was = (more: Partial<PublishedMetric> = {}): PublishedMetric => ({
  ...{ key: 'old', label: '新增藏书', text: '1000册', value: 1000, min: null, max: null },
  ...{ unit: 'volume', qualifier: 'exact', indicator: null },
  ...more,
});
const now = (more: Partial<Metric> = {}): Metric => ({
  ...{ key: 'new', label: '新增藏书', text: '1200册', value: 1200, min: null, max: null },
  ...{ unit: 'volume', qualifier: 'exact', change: 'none', basis: null, period: null },
  ...{ status: null, target: null, baseline: null },
  ...more,
});

const lastYear = (...metrics: PublishedMetric[]) =>
  publication({ year: 2025, sections: [section({ key: 's1', heading: '藏书', metrics })] }).edition;
const thisYear = (...metrics: Metric[]) =>
  ({ year: 2026, sections: [{ key: 's1', metrics }] }) as unknown as Report;

const standing = (before: PublishedMetric, ...after: Metric[]) =>
  expectationsOf(lastYear(before), thisYear(...after)).expected[0]?.standing;

describe('the core of a label', () => {
  it.each([
    ['新增藏书', '全年新增藏书'],
    ['新增藏书', '2026年新增藏书'],
    ['新增藏书', '二〇二六年新增藏书'],
    ['新增藏书', '新增 藏书'],
    ['新增藏书', '新增的藏书'],
    ['新增藏书', '今年新增藏书'],
    ['New books', 'new book'],
    ['Books added', 'books added in 2026'],
    ['Visits of readers', 'Visits of readers during the year'],
    ['visits', 'The visits'],
    ['ＡＢ级景区', 'AB级景区'],
  ])('is one: %s and %s', (a, b) => {
    expect(labelCore(a)).toBe(labelCore(b));
  });

  it.each([
    ['新增藏书', '借阅藏书'],
    ['读者', '读者满意度'],
    ['New books', 'Old books'],
    ['total classes', 'classes for children'],
    ['今年', '去年'],
  ])('is two: %s and %s', (a, b) => {
    expect(labelCore(a)).not.toBe(labelCore(b));
  });
});

describe('an expected figure', () => {
  it.each<[string, Partial<PublishedMetric>, Partial<Metric>, string]>([
    ['of the same label', {}, {}, 'met'],
    [
      'of a label that differs by the time',
      { label: '全年新增藏书' },
      { label: '新增藏书' },
      'met',
    ],
    [
      'of the same indicator',
      { indicator: INDICATOR },
      { label: '购书', indicator: 'books' },
      'met',
    ],
    ['of the label where one has an indicator', { indicator: INDICATOR }, {}, 'met'],
    ['of another indicator', { indicator: INDICATOR }, { indicator: 'other' }, 'open'],
    ['of another label', {}, { label: '借阅' }, 'open'],
    ['in another kind of unit', {}, { unit: 'person' }, 'open'],
    ['in a unit that converts', { unit: 'mu' }, { unit: 'ha', value: 70 }, 'met'],
    ['that is a rise and no total', {}, { change: 'risesBy' }, 'open'],
    ['by another basis', {}, { basis: 'month' }, 'open'],
    ['that restates last year', {}, { period: '2025' }, 'open'],
    ['of this year by name', {}, { period: '2026' }, 'met'],
    ['of a half, met by the whole year', { period: '2025-H1' }, {}, 'open'],
    ['of a half, met by that half', { period: '2025-H1' }, { period: '2026-H1' }, 'met'],
    ['that is a range', {}, { value: null, min: 1000, max: 1500 }, 'met'],
    ['that grew by more than the bound', {}, { value: 1501 }, 'large-change'],
    ['that grew by the bound', {}, { value: 1500 }, 'met'],
    ['that fell to less than half', {}, { value: 499 }, 'large-change'],
    ['that lost a place', {}, { value: 120 }, 'large-change'],
    ['after nothing', { value: 0 }, { value: 10 }, 'met'],
  ])('%s', (_what, before, after, expected) => {
    expect(standing(was(before), now(after))).toBe(expected);
  });

  it('is open where nothing is recorded, and waived where an editor says so', () => {
    expect(standing(was())).toBe('open');
    const { expected } = expectationsOf(lastYear(was()), thisYear(), new Set(['新增藏书']));
    expect(expected[0]).toMatchObject({ standing: 'waived', was: { text: '1000册' }, now: null });
  });

  it('has the change in percent of last year', () => {
    const { expected } = expectationsOf(lastYear(was()), thisYear(now()));
    expect(expected[0]).toMatchObject({ percent: 20, now: { key: 'new', text: '1200册' } });
  });

  it('is met once: of two alike, each meets one, that of its section first', () => {
    const { expected, fresh } = expectationsOf(
      lastYear(was({ key: 'a' }), was({ key: 'b' })),
      thisYear(now({ key: 'x' }), now({ key: 'y' }), now({ key: 'z' })),
    );
    expect(expected.map((one) => [one.key, one.now?.key])).toEqual([
      ['a', 'x'],
      ['b', 'y'],
    ]);
    expect(fresh).toMatchObject([{ key: 'z' }]);
  });

  it('is met by its indicator before another is met by its label', () => {
    const { expected } = expectationsOf(
      lastYear(was({ key: 'a' }), was({ key: 'b', label: '购书', indicator: INDICATOR })),
      thisYear(now({ key: 'x', indicator: 'books' })),
    );
    expect(expected.map((one) => one.standing)).toEqual(['open', 'met']);
  });

  it('is none of the year before last, which last year restated', () => {
    expect(expectationsOf(lastYear(was({ period: '2024' })), thisYear()).expected).toEqual([]);
  });

  it('is looked at where it changed by more than half', () => {
    expect(LARGE_CHANGE).toBe(0.5);
  });
});
