import { claimsOf } from '../../../../src/domain/claim';
import { parseQuantities, type Language } from '../../../../src/domain/quantity';

/** Change, basis and period of each figure, `-` for null, of a report of 2025. */
const claims = (text: string, language: Language = 'zh') =>
  claimsOf(text, parseQuantities(text, language), language, 2025).map(({ change, basis, period }) =>
    [change, basis ?? '-', period ?? '-'].join(' '),
  );

describe('what a figure says beside its amount', () => {
  it.each<[text: string, ...claims: string[]]>([
    ['由上年的120户增加到150户，增长25%', 'none - 2024', 'risesTo - -', 'risesBy - -'],
    ['上年120户，今年150户', 'none - 2024', 'none - -'],
    ['分别比上年增长15%和16%', 'risesBy - -', 'risesBy - -'],
    ['投资同比下降2.1%', 'fallsBy - -'],
    ['办理时间由12天压缩到4天', 'none - -', 'fallsTo - -'],
    ['增加座位120个，提升改造道路5条', 'risesBy - -', 'none - -'],
    ['提高补助标准到500元', 'risesTo - -'],
    ['收入翻一番', 'risesBy - -'],
    ['每人每月200元，户均增收3000元', 'none person,month -', 'risesBy household -'],
    ['每10万人120张床位，12元/吨', 'none 100000 person -', 'none t -'],
    ['一季度完成3亿元，上半年完成8亿元', 'none - 2025-Q1', 'none - 2025-H1'],
    ['截至3月底，累计发放30万元', 'none - ../2025-03'],
    ['五年来投入5亿元', 'none - 2021/2025'],
    ['1—9月完成80%，1—12月完成100%', 'none - 2025-01/2025-09', 'none - -'],
    ['2024年，接待游客30万人次，其中过夜5万人次', 'none - 2024', 'none - 2024'],
    ['“十四五”期间投入56亿元', 'none - 2021/2025'],
    ['是去年的3倍', 'none - -'],
    ['2025年投入30万元', 'none - -'],
  ])('%s', (text, ...expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each<[text: string, ...claims: string[]]>([
    ['It rose by 5 percent to RMB 30 million', 'risesBy - -', 'risesTo - -'],
    ['It fell from 12 to 4 days', 'none - -', 'fallsTo - -'],
    ['up 14.7 percent in 2024', 'risesBy - 2024'],
    ['5 percent fewer than last year', 'fallsBy - -'],
    ['RMB 200 per person a month', 'none person,month -'],
    ['120 beds per 100,000 people', 'none 100000 person -'],
    ['in the first half it spent RMB 3 million', 'none - 2025-H1'],
    ['by the end of March it had lent 300 books', 'none - ../2025-03'],
  ])('%s', (text, ...expected) => {
    expect(claims(text, 'en')).toEqual(expected);
  });
});
