import { claimsOf, toldIn } from '../../../../src/domain/claim';
import { parseQuantities } from '../../../../src/domain/quantity';

describe('the year in which a report is told', () => {
  it.each<[text: string, year: number, issuedOn: string | null, told: number]>([
    ['去年共接获3万宗火警。特别服务方面，去年有4万宗。', 2025, '2026-02-24', 2026],
    ['去年共接獲3萬宗火警。特別服務方面，去年有4萬宗。', 2025, null, 2026],
    ['Last year we helped 288 families. Last year our shops raised £9,000.', 2010, null, 2011],
    // its own year, by 今年 or by its number
    ['今年接获3万宗，去年2万宗。今年拘捕9人。去年拘捕8人。', 2025, null, 2025],
    ['2025年接获3万宗。去年开馆。去年修路。2025年拘捕9人。', 2025, null, 2025],
    // what is only compared with
    ['较去年增加3宗，比去年少2人。与去年同期相比下降。', 2025, '2026-02-24', 2025],
    ['收入3亿元，去年则有赤字1亿元；支出2亿元，去年为1亿元。', 2025, null, 2025],
    ['Visits were 5% up on last year. We sold 30 more than last year.', 2025, null, 2025],
    // one alone may mean the year before the report
    ['去年获评先进单位。共接获3万宗。', 2025, null, 2025],
    // issued in its own year
    ['去年共接获3万宗。特别服务方面，去年有4万宗。', 2025, '2025-12-24', 2025],
  ])('%s', (text, year, issuedOn, told) => {
    expect(toldIn([text], year, issuedOn)).toBe(told);
  });

  it('dates 去年, 今年 and 前年, but not 上年 or a month', () => {
    const text =
      '去年接获3宗，今年计划聘9人，前年有2宗，上年1宗，去年上半年5宗；11月有7宗；明年有8人';
    const periods = (now: number) =>
      claimsOf(text, parseQuantities(text), 'zh', 2025, null, now).map(({ period }) => period);
    expect(periods(2026)).toEqual([
      ...[null, '2026', '2024', '2024', '2025-H1', '2025-11', '2027'],
    ]);
    expect(periods(2025)).toEqual(['2024', null, '2023', '2024', '2024-H1', '2025-11', '2026']);
  });
});
