import { check } from '../../../../src/domain/check';
import { fromText } from '../../../../src/domain/read';
import type { Metric } from '../../../../src/domain/report';

/** Returns what a rule says of the only metric of a paragraph, whose record is changed by hand. */
function said(ruleId: string, text: string, record: Partial<Metric>) {
  const { report } = fromText(`某县2025年度工作综述\n\n${text}\n`).value;
  const [section] = report.sections;
  const metrics = [{ ...section!.metrics[0]!, ...record }];
  const issues = check({ ...report, sections: [{ ...section!, metrics }] }, 'zh');
  return issues.filter((issue) => issue.ruleId === ruleId);
}

const found = (text: string, record: Partial<Metric>) =>
  said('metric-differs', text, record).map(({ place, actual, expected }) => [
    text.split('\n\n')[place!.paragraph - 1]!.slice(place!.start, place!.end),
    ...[actual, expected],
  ]);

describe('a metric and its words', () => {
  it.each<[text: string, record: Partial<Metric>, ...found: unknown[]]>([
    ['投入320万元。', {}],
    [
      '投入320亿元。',
      { value: 3_200_000 },
      ['320亿元', '3200000 CNY exact', '32000000000 CNY exact'],
    ],
    // An edit next to a recorded number leaves a record of a piece of the figure.
    [
      '投入320亿元。',
      { text: '320', value: 3_200_000 },
      ['320亿元', '3200000 CNY exact', '32000000000 CNY exact'],
    ],
    ['投入320万元。', { text: '320' }],
    [
      '座位达180多个。',
      { text: '180', qualifier: 'exact' },
      ['180多个', '180 item exact', '180 item moreThan'],
    ],
    [
      '流转12.6万公顷。',
      { text: '12.6万', unit: 'mu' },
      ['12.6万公顷', '126000 mu exact', '126000 ha exact'],
    ],
    // A record of more words than the figure has.
    [
      '接待读者12.7万人次。',
      { text: '接待读者12.7万人次', value: 126_000 },
      ['12.7万人次', '126000 personTime exact', '127000 personTime exact'],
    ],
    ['接待读者12.6万人次。', { text: '接待读者12.6万人次' }],
    // A piece of a longer number is not the figure: another rule says that 26场 is not in the text.
    ['举办讲座126场。', { text: '26场', value: 26 }],
    // Another line states it as it is written.
    ['投入320万元。\n\n分3批，共320件。', { text: '320件', value: 320, unit: 'item' }],
    // Two figures, or none: a person says what the words state.
    ['增加3个、减少5个。', { text: '增加3个、减少5个', value: 2 }],
    ['投入3万元，成效名列前茅。', { text: '名列前茅', value: 2, unit: 'times' }],
    ['投入3万元，又投入5万元。', { text: '投入', value: 8 }],
  ])('%s %j', (text, record, ...expected) => {
    expect(found(text, record)).toEqual(expected);
  });

  it('is not in the text if it is a piece of a longer number', () => {
    const of = (text: string) =>
      said('metric-not-in-text', text, { text: '26场', value: 26 }).length;
    expect(['举办讲座126场。', '举办讲座1.26场。', '举办讲座26场。', '讲座26场。'].map(of)).toEqual(
      [1, 1, 0, 0],
    );
  });
});
