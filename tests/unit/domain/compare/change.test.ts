import { changeBetween } from '../../../../src/domain/compare/change';
import { fact } from '../../../helpers/facts';

describe('changeBetween', () => {
  it('answers the difference, and percent of the earlier', () => {
    expect(changeBetween(fact(2024, 120_000), fact(2025, 150_000))).toEqual({
      year: 2024,
      value: 30_000,
      unit: 'personTime',
      percent: 25,
      flags: [],
    });
  });

  it('leaves out what binary fractions leave behind', () => {
    expect(changeBetween(fact(2024, 1.2), fact(2025, 1.5)).value).toBe(0.3);
  });

  it('counts a fall from a negative figure as a fall', () => {
    expect(changeBetween(fact(2024, -200), fact(2025, -300)).percent).toBe(-50);
  });

  it('knows no percentage of nothing', () => {
    expect(changeBetween(fact(2024, 0), fact(2025, 5))).toMatchObject({ value: 5, percent: null });
  });

  it('answers percentage points between percentages', () => {
    const percent = { unit: 'percent' };
    expect(changeBetween(fact(2024, 45, percent), fact(2025, 50, percent))).toMatchObject({
      ...{ value: 5, unit: 'percentagePoint', percent: null },
    });
  });

  it('converts between units that convert, and says that the unit changed', () => {
    const change = changeBetween(fact(2024, 1500, { unit: 'mu' }), fact(2025, 120, { unit: 'ha' }));
    expect(change).toMatchObject({ value: 20, unit: 'ha', percent: 20, flags: ['unit-changed'] });
  });

  it.each([
    ['person', 'household'],
    ['person', 'no-such-unit'],
  ])('compares no %s with a %s', (from, to) => {
    const change = changeBetween(fact(2024, 10, { unit: from }), fact(2025, 12, { unit: to }));
    expect(change).toMatchObject({ value: null, percent: null, flags: ['unit-changed'] });
  });

  it('says that the definition changed, and takes no notice of its line breaks', () => {
    const defined = (definition: string | null) => ({
      indicator: { key: 'visits', name: '', unit: 'personTime', definition },
    });
    const flags = (before: string | null, after: string | null) =>
      changeBetween(fact(2024, 1, defined(before)), fact(2025, 2, defined(after))).flags;
    expect(flags('按门禁计数。', '按门禁计数,\n含网站访问。')).toEqual(['definition-changed']);
    expect(flags('By the gate.', 'By the\n gate.')).toEqual([]);
    expect(flags(null, null)).toEqual([]);
    expect(flags(null, 'By the gate.')).toEqual(['definition-changed']);
  });

  it('says that years are missing between the two', () => {
    expect(changeBetween(fact(2022, 1), fact(2025, 2))).toMatchObject({
      ...{ year: 2022, flags: ['year-missing'] },
    });
  });

  it('compares a hedged figure by the number it names, and says so', () => {
    const change = changeBetween(fact(2024, 300, { qualifier: 'moreThan' }), fact(2025, 330));
    expect(change).toMatchObject({ value: 30, percent: 10, flags: ['approximate'] });
  });

  it('compares no range', () => {
    const range = { qualifier: 'range', min: 20, max: 30 } as const;
    const change = changeBetween(fact(2024, null, range), fact(2025, 25));
    expect(change).toMatchObject({ value: null, percent: null, flags: ['range'] });
  });
});
