import { amountsOf, barsOf } from '../../../examples/website/src/chart';

const years = (...of: [text: string, value: number | null][]) =>
  of.map(([text, value], nth) => ({ year: 2023 + nth, text, value, min: null, max: null }));

const amounts = (...of: [text: string, value: number | null][]) => amountsOf(barsOf(years(...of)));

describe('the amounts above the bars of the example website', () => {
  it('are the words of the report where all of them have room', () => {
    expect(amounts(['16.9万人次', 169_000], ['21.39万人次', 213_900])).toEqual([
      '16.9万人次',
      '21.39万人次',
    ]);
  });

  it('are numbers in all years where one year has no room for its words', () => {
    expect(amounts(['RMB 950,000', 950_000], ['RMB 1.18 million', 1_180_000])).toEqual([
      '950,000',
      '1,180,000',
    ]);
    // Seven Chinese letters are as wide as fourteen Latin ones.
    expect(amounts(['一二三四五六七', 1], ['2个', 2])).toEqual(['1', '2']);
  });

  it('are left out where not even the number has room, and where there is none', () => {
    expect(amounts(['about a billion and a half', 1_500_000_000], ['some millions', null])).toEqual(
      ['1,500,000,000', ''],
    );
    expect(amounts(['a', 1], ['more than all', 12_345_678_901_234])).toEqual([
      'a',
      'more than all',
    ]);
    expect(amounts(['a', 1], ['much more than all', 12_345_678_901_234])).toEqual(['1', '']);
  });
});
