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
    ['三点零五', 3.05],
    ['〇点〇四', 0.04],
    ['一一七一万七五九八', 11_717_598],
    ['三万五九一五', 35_915],
    ['一亿二三五六万', 123_560_000],
  ])('%s is %d', (numeral, value) => {
    expect(fromHan(numeral)).toBe(value);
  });

  it('is none where a character is no numeral', () => {
    expect(fromHan('三元')).toBeNull();
    expect(fromHan('一万六七')).toBeNull();
    expect(fromHan('一万二三五')).toBeNull();
    expect(fromHan('五七万')).toBeNull();
  });
});
