import { compareYears } from '../../../../src/domain/compare';
import { fact } from '../../../helpers/facts';

describe('compareYears', () => {
  it('is empty where nothing is stated', () => {
    expect(compareYears([])).toEqual([]);
  });

  it('sets years side by side, the earliest first, each against the one before', () => {
    const years = compareYears([fact(2025, 12), fact(2023, 8), fact(2024, 10)]);
    expect(years.map(({ year, change }) => [year, change?.year, change?.value])).toEqual([
      [2023, undefined, undefined],
      [2024, 2023, 2],
      [2025, 2024, 2],
    ]);
  });

  it('takes the exact figure before one that is hedged, and one number before a range', () => {
    const stated = [
      fact(2025, null, { key: 'range', qualifier: 'range', min: 1, max: 2 }),
      fact(2025, 120_000, { key: 'nearly', qualifier: 'nearly' }),
      fact(2025, 119_860, { key: 'exact' }),
    ];
    const [year] = compareYears(stated);
    expect(year?.figure.key).toBe('exact');
    expect(year?.others.map(({ key }) => key)).toEqual(['nearly', 'range']);
  });

  it('passes over what says the same again, in another unit too', () => {
    const stated = [
      fact(2025, 1200, { key: 'a', unit: 'mu' }),
      fact(2025, 1200, { key: 'b', unit: 'mu' }),
      fact(2025, 80, { key: 'c', unit: 'ha' }),
    ];
    const [year] = compareYears(stated);
    expect(year?.figure.key).toBe('a');
    expect(year?.others).toEqual([]);
  });

  it('flags a comparison with a year whose reports disagree', () => {
    const years = compareYears([fact(2024, 10), fact(2024, 11), fact(2025, 12)]);
    expect(years[1]?.change?.flags).toEqual(['stated-differently']);
  });
});

describe('a figure of another time than its report', () => {
  it('belongs to the earlier year that it restates, and is what the next year is compared with', () => {
    const restated = fact(2025, 120, { key: 'restated', period: '2024' });
    const years = compareYears([fact(2024, 118), restated, fact(2025, 150, { key: 'now' })]);
    expect(years.map(({ year, figure }) => [year, figure.value])).toEqual([
      [2024, 120],
      [2025, 150],
    ]);
    expect(years[0]?.others.map(({ value }) => value)).toEqual([118]);
    expect(years[1]?.change).toMatchObject({ year: 2024, percent: 25, flags: ['restated'] });
  });

  it('is no value of the whole year where it is of a part of it', () => {
    const half = fact(2025, 60, { key: 'half', period: '2025-H1' });
    expect(compareYears([half, fact(2025, 150)])[0]?.figure.value).toBe(150);
  });

  const year = { period: '2024' };
  it.each<[string, [number | null, object], [number | null, object], number[]]>([
    ['another count', [118, {}], [120, {}], [118]],
    ['the same count', [118, {}], [118, {}], []],
    ['a rounding of it', [186_420, { text: '186420' }], [186_000, { text: '18.6万' }], []],
    ['more than it bounded', [300, { qualifier: 'moreThan' }], [320, {}], []],
    ['less than its bound', [300, { qualifier: 'moreThan' }], [280, {}], [300]],
    ['what it came near to', [120_000, { qualifier: 'nearly' }], [119_860, {}], []],
    ['far from what it came near to', [120_000, { qualifier: 'about' }], [90_000, {}], [120_000]],
    ['another unit', [1200, { unit: 'mu' }], [80, { unit: 'ha' }], []],
    ['another unit and amount', [1500, { unit: 'mu' }], [80, { unit: 'ha' }], [1500]],
    ['hedged words for an exact count', [118, {}], [120, { qualifier: 'about' }], []],
    ['within a range', [null, { min: 20, max: 30, qualifier: 'range' }], [25, {}], []],
  ])('says that a later report restates the year: %s', (_, [was, more], [now, since], restated) => {
    const years = compareYears([
      fact(2024, was, more),
      fact(2025, now, { ...year, key: 'later', ...since }),
    ]);
    expect(years).toHaveLength(1);
    expect(years[0]!.restates.map(({ value }) => value)).toEqual(restated);
  });

  it('takes the count before a later report that rounds it', () => {
    const stated = [
      fact(2024, 186_420, { text: '186420人次' }),
      fact(2025, 186_000, { ...year, text: '18.6万人次', key: 'rounded' }),
    ];
    expect(compareYears(stated)[0]?.figure.value).toBe(186_420);
  });

  it('keeps every value that was restated in turn, the earliest first', () => {
    const stated = [
      fact(2026, 122, { ...year, key: 'c' }),
      fact(2024, 118),
      fact(2025, 120, { ...year, key: 'b' }),
    ];
    expect(compareYears(stated)[0]).toMatchObject({
      ...{ figure: { value: 122 }, restates: [{ value: 118 }, { value: 120 }] },
    });
  });
});
