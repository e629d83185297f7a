import { text } from '../../../helpers/read-of';

const BODY = ['', '一、走访慰问', '走访离退休干部1,346人次，发放慰问金67.3万元。'];
const TITLE = '泉上县老干部局2025年工作盘点';

it.each([
  ['工作简报', '第3期（总第187期）'],
  ['“银龄”动态', '2026年第3期'],
  ['老干部工作信息', '（第12期）'],
])('%s / %s is the head of a bulletin', (name, issue) => {
  const read = text(name, issue, '中共泉上县委老干部局　2026年1月22日', TITLE, ...BODY);
  expect(read).toMatchObject({ title: TITLE, source: '中共泉上县委老干部局', date: '2026-01-22' });
  expect(read.other).toEqual(expect.arrayContaining([name, issue]));
  expect(read.lost).toBe(0);
});

it('without the number of an issue, a bulletin’s name is the title', () => {
  expect(text('泉上县老干部工作简报', '', ...BODY).title).toBe('泉上县老干部工作简报');
});

it.each([['二〇二四至二五學年'], ['2024-2025年度'], ['2023—2024学年']])(
  '%s is the subtitle of a title',
  (years) => {
    const { title, subtitle, headings } = text('學校發展計劃周年報告', years, ...BODY);
    expect({ title, subtitle, headings }).toEqual({
      ...{ title: '學校發展計劃周年報告', subtitle: years },
      headings: ['1 一、走访慰问'],
    });
  },
);

it('a title may be above the name of the report, whose year is in Chinese digits', () => {
  const { title, subtitle } = text(...['转折之年的坚守', '潮声剧院二〇二五年度工作报告', ...BODY]);
  expect({ title, subtitle }).toEqual({
    ...{ title: '转折之年的坚守', subtitle: '潮声剧院二〇二五年度工作报告' },
  });
});

it.each([
  [['海门卫生服务中心', '二〇二五年工作总结', '及二〇二六年工作计划'], null],
  [['讀者服務的一年', '市立晴川圖書館一一四年度工作報告'], '市立晴川圖書館一一四年度工作報告'],
])('%j is a title over several lines', (lines, subtitle) => {
  const read = text(...lines, ...BODY);
  expect(read.subtitle).toBe(subtitle);
  expect(read.title).toBe(subtitle ? lines[0] : lines.join(''));
  expect(read.headings).toEqual(['1 一、走访慰问']);
});

it('及时 begins no second half of a title', () => {
  expect(text('县图书馆2025年工作总结', '及时回应读者诉求', ...BODY).title).toBe(
    '县图书馆2025年工作总结',
  );
});

it('the number of a document may be in brackets, and a month be named', () => {
  const { headings, paragraphs, other } = text(
    ...['县图书馆2025年工作总结', '', '（青图〔2026〕2号）', ...BODY],
    ...['', '青禾县图书馆', '二〇二六年元月'],
  );
  expect(headings).toEqual(['1 一、走访慰问']);
  expect(paragraphs.join()).not.toMatch(/青图/);
  expect(other).toEqual(expect.arrayContaining(['（青图〔2026〕2号）', '青禾县图书馆']));
});
