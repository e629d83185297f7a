import { fromHan } from '../../../../src/domain/quantity/han';

describe('a number in Han numerals', () => {
  it.each([
    ['一千二百', 1200],
    ['三十五万', 350_000],
    ['三亿五千万', 350_000_000],
    ['一亿零三百万', 103_000_000],
    ['一万二千亿', 1_200_000_000_000],
    ['三万亿', 3_000_000_000_000],
    ['一百二', 120],
    ['一百零二', 102],
    ['一点五', 1.5],
    ['二〇二四', 2024],
  ])('%s is %d', (numeral, value) => {
    expect(fromHan(numeral)).toBe(value);
  });

  it('is none where a character is no numeral', () => {
    expect(fromHan('三元')).toBeNull();
  });
});
