import { nextReport } from '../../../../src/domain/years';
import { shiftYears } from '../../../../src/domain/years/shift-years';

describe('a year in a heading', () => {
  it.each([
    ['青禾县图书馆2025年工作综述', '青禾县图书馆2026年工作综述'],
    ['2026年工作计划', '2027年工作计划'],
    ['2025年回顾与2026年展望', '2026年回顾与2027年展望'],
    ['二〇二五年工作总结', '二〇二六年工作总结'],
    ['二零二五年工作总结', '二〇二六年工作总结'],
    ['2025-jichuan-library', '2026-jichuan-library'],
    ['Work Report for 2025', 'Work Report for 2026'],
    ['2025/2026学年', '2026/2027学年'],
    ['建馆于2020年', '建馆于2020年'],
    ['“十四五”规划（2021—2024）', '“十四五”规划（2021—2024）'],
    ['发放12025册', '发放12025册'],
    ['3.2025', '3.2025'],
    ['把书送进山里', '把书送进山里'],
  ])('moves on: %s', (was, now) => {
    expect(shiftYears(was, 2025)).toBe(now);
  });
});

describe("next year's report", () => {
  const previous = {
    ...{
      title: '书香进山',
      subtitle: '青禾县图书馆2025年工作综述',
      slug: '2025-library',
      year: '2025',
    },
    ...{
      author: '宋知远',
      source: '青禾县图书馆',
      summary: '一年。',
      keywords: '图书',
      issuedOn: 'x',
    },
    ...{ organization: 'library', series: 'annual', sourceFile: '/uploads/a.docx' },
    cover: { key: 'p0', image: '/uploads/a.png' },
    dismissals: [{ text: '3次', reason: '小' }],
    credits: [{ role: '一审', name: '王一' }],
    sections: [
      { key: 's1', body: [{ type: 'paragraph' as const, children: [] }], level: 1 },
      {
        ...{ key: 's2', level: 2, heading: '2026年计划', body: [] },
        ...{
          metrics: [{ key: 'm1', text: '3' }],
          quotes: [{ key: 'q1' }],
          photos: [{ key: 'p1' }],
        },
      },
    ],
  };

  it('has the structure, and nothing that was of last year', () => {
    expect(nextReport(previous, 2026, '2026年年度综述')).toEqual({
      ...{ year: '2026', title: '2026年年度综述', subtitle: '青禾县图书馆2026年工作综述' },
      ...{
        slug: '2026-library',
        organization: 'library',
        series: 'annual',
        source: '青禾县图书馆',
      },
      sections: [
        { key: 's1', level: 1, body: [] },
        { key: 's2', level: 2, heading: '2027年计划', body: [] },
      ],
      credits: [{ role: '一审' }],
    });
  });

  it('keeps a title that names its year, and leaves a slug that does not to be made', () => {
    const made = nextReport({ ...previous, title: '2025年综述', slug: 'library' }, 2026, 'other');
    expect(made.title).toBe('2026年综述');
    expect(made).not.toHaveProperty('slug');
  });
});
