import type { PublishedMetric } from '../../../../src/domain/edition';
import type { Metric, Report } from '../../../../src/domain/report';
import { adoption, expectationsOf, LARGE_CHANGE } from '../../../../src/domain/years';
import { ALIKE, ALIKE_HERE } from '../../../../src/domain/years/offers';
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
    ['that rose to it', {}, { change: 'risesTo' }, 'met'],
    ['that fell to it', { change: 'risesTo' }, { change: 'fallsTo' }, 'met'],
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

/** A report with figures by label, of persons, in the same section each. */
const ofPersons = (...labels: string[]) =>
  lastYear(...labels.map((label, at) => was({ key: `${at}`, label, unit: 'person' })));
const saysPersons = (...labels: string[]) =>
  thisYear(...labels.map((label, at) => now({ key: `${at}`, label, unit: 'person' })));
const metBy = (before: string[], after: string[]) =>
  expectationsOf(ofPersons(...before), saysPersons(...after)).expected.map(
    ({ now: found, maybe }) => found?.label ?? (maybe && `${maybe.label}?`),
  );

describe('a figure whose label says more or less than last year', () => {
  it.each([
    ['全年接待读者', '全馆接待读者'],
    ['全院门急诊', '门急诊'],
    ['我市常住人口', '常住人口'],
    ['年末在岗职工', '在岗职工'],
    ['截至年底在岗职工', '在岗职工'],
    ['营业收入', '实现营业收入'],
    ['投资', '共计投资'],
    ['Night-time visits', 'number of night-time visits'],
    ['visits countywide', 'visits'],
    ['total number of visits', 'visits'],
  ])('is met: %s and %s', (before, after) => {
    expect(metBy([before], [after])).toEqual([after]);
  });

  it.each([
    ['外借图书', '图书外借'],
    ['利润总额', '利润'],
  ])('is offered and not decided: %s and %s', (before, after) => {
    expect(metBy([before], [after])).toEqual([`${after}?`]);
  });

  it.each([
    ['换书集市时长', '最近村来往用时'],
    ['mobile library', 'bus'],
  ])('is not offered for its unit alone: %s and %s', (before, after) => {
    expect(metBy([before], [after])).toEqual([null]);
  });

  it.each([
    ['全社会用电', '会用电'],
    ['全市场份额', '场份额'],
    ['年底考核', '考核'],
  ])('is no word of scope or time: %s and %s', (before, after) => {
    expect(metBy([before], [after])).toEqual([`${after}?`]);
  });

  it('is not decided where two could be meant', () => {
    expect(metBy(['全馆读者'], ['读者', '我馆读者'])).toEqual(['读者']);
    expect(metBy(['全馆新增读者'], ['本馆新增读者', '我馆新增读者'])).toEqual([null]);
    expect(metBy(['读者'], ['全馆读者', '全县读者'])).toEqual(['全馆读者?']);
    expect(metBy(['全县读者', '全馆读者'], ['读者'])).toEqual(['读者?', null]);
  });

  it('is never one of another scope, unit or indicator', () => {
    expect(metBy(['全县接待读者'], ['全市接待读者'])).toEqual([null]);
    const other = expectationsOf(lastYear(was()), thisYear(now({ unit: 'person' })));
    expect(other.expected[0]).toMatchObject({ now: null, maybe: null });
    const two = [was({ indicator: INDICATOR }), now({ indicator: 'other' })] as const;
    expect(expectationsOf(lastYear(two[0]), thisYear(two[1])).expected[0]).toMatchObject({
      ...{ now: null, maybe: null },
    });
  });

  it('is offered once, to the likeliest', () => {
    expect(metBy(['入托老人', '日间照料老人'], ['全日照料老人', '门诊'])).toEqual([
      null,
      '全日照料老人?',
    ]);
  });

  it('is offered by half of its name, and in one section by a quarter', () => {
    expect([ALIKE, ALIKE_HERE]).toEqual([0.5, 0.25]);
    const away = (before: string, after: string) => {
      const moved = saysPersons(after, '某');
      moved.sections[0]!.key = 's2';
      const { expected } = expectationsOf(ofPersons(before, '某某'), moved);
      return expected[0]!.maybe?.label ?? null;
    };
    // Two of four pairs are shared, then one: 4 of 8 and 2 of 8.
    expect(away('甲乙丙丁戊', '甲乙丙庚辛')).toBe('甲乙丙庚辛');
    expect(away('甲乙丙丁戊', '甲乙己庚辛')).toBeNull();
    const one = (before: string, after: string) => metBy([before, '某某'], [after, '何'])[0];
    expect(one('甲乙丙丁戊', '甲乙己庚辛')).toBe('甲乙己庚辛?');
    expect(one('甲乙丙丁戊己', '甲乙庚辛壬癸')).toBeNull();
  });

  it('waits for nobody who said that it is not stated any more', () => {
    const waived = new Set(['利润总额']);
    const { expected } = expectationsOf(ofPersons('利润总额'), saysPersons('利润'), waived);
    expect(expected[0]).toMatchObject({ standing: 'waived', maybe: null });
  });
});

describe('an offered figure that is taken', () => {
  const taken = (before: PublishedMetric, after: Metric) => {
    const { expected } = expectationsOf(lastYear(before), thisYear(after));
    const adopted = adoption(expected[0]!, 2025);
    const next = { ...after, ...adopted?.change };
    return { adopted, then: expectationsOf(lastYear(before), thisYear(next)).expected[0]! };
  };

  it('has the label of last year, of this year, and is met', () => {
    const { adopted, then } = taken(was({ label: '2025年外借图书' }), now({ label: '图书外借' }));
    expect(adopted).toEqual({ key: 'new', change: { label: '2026年外借图书' } });
    expect(then).toMatchObject({ standing: 'met', maybe: null });
  });

  it('has its indicator where last year had one', () => {
    const { adopted, then } = taken(
      was({ label: '外借图书', indicator: INDICATOR }),
      now({ label: '图书外借' }),
    );
    expect(adopted).toEqual({ key: 'new', change: { indicator: 'books' } });
    expect(then.standing).toBe('met');
  });

  it('is one that is met by its label and lacks the indicator, too', () => {
    const { adopted, then } = taken(was({ indicator: INDICATOR }), now());
    expect(adopted).toEqual({ key: 'new', change: { indicator: 'books' } });
    expect(adoption(then, 2025)).toBeNull();
  });

  it('is nothing where there is nothing to take', () => {
    expect(taken(was(), now()).adopted).toBeNull();
    expect(taken(was(), now({ unit: 'person' })).adopted).toBeNull();
  });
});
