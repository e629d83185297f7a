import { fromMarkdown, fromPlain } from '../../../../src/domain/read';
import { linesFromHtml } from '../../../../src/domain/read/html/lines';
import { htmlOfMarkdown } from '../../../../src/domain/read/markdown';

const TEXT = `# 青石县图书馆2025年工作总结

> 来源：青石县图书馆 2026-01-12

一年来，全馆接待读者**12万人次**，~~办实事40件~~办实事30件。

## 一、服务提升

- 新增图书8000册

| 项目 | 数量 |
|---|---|
| 讲座 | 46场 |

详见[数据表](https://example.org/d)。
`;

describe('fromMarkdown', () => {
  it('reads its marks as what they mean', () => {
    const { report } = fromMarkdown(TEXT).value;
    expect(report).toMatchObject({
      title: '青石县图书馆2025年工作总结',
      source: '青石县图书馆',
      issuedOn: '2026-01-12',
    });
    expect(report.sections.map(({ heading }) => heading)).toEqual([null, '一、服务提升']);
    expect(JSON.stringify(report.sections[1]!.body)).toContain('"url":"https://example.org/d"');
    expect(JSON.stringify(report)).not.toMatch(/\*\*|\]\(|40件|~~|# /);
  });

  it('takes author and date of the fields where the text has a title of its own, and does not say them', () => {
    const front = '---\ntitle: 另一个标题\nauthor: 李明\ndate: 2026-03-20\n---\n\n';
    const { report } = fromMarkdown(front + TEXT.replace(' 2026-01-12', '')).value;
    expect([report.title, report.author, report.source, report.issuedOn]).toEqual([
      ...['青石县图书馆2025年工作总结', '李明', '青石县图书馆', '2026-03-20'],
    ]);
    expect(fromMarkdown(front + TEXT).value.report.issuedOn).toBe('2026-01-12');
  });

  it('reads the fields before the text', () => {
    const { report } = fromMarkdown(
      '---\ntitle: "青石县图书馆年报"\nauthor: 周亮\nissuedOn: 2026-01-12\n---\n\n全年接待读者。',
    ).value;
    expect([report.title, report.author, report.issuedOn]).toEqual([
      '青石县图书馆年报',
      '周亮',
      '2026-01-12',
    ]);
  });

  it.each([
    ['before a stop', '**抓实整改。**全年完成', '<strong>抓实整改。</strong>全年完成'],
    ['after quotation marks', '称**“好”**的', '称<strong>“好”</strong>的'],
    ['before a sign', '费用**8%**以内', '费用<strong>8%</strong>以内'],
    ['not in English', '**Done.**All', '**Done.**All'],
    ['not before a space', '成效** 好**', '成效** 好**'],
  ])('has stars beside Chinese characters: %s', (_what, text, html) => {
    expect(htmlOfMarkdown(text)).toBe(`<p>${html}</p>\n`);
  });

  it.each([
    ['Chinese', '一、成效\n全年办案426件。', ['一、成效', '全年办案426件。']],
    [
      'English that is not wrapped',
      `All ${'year we served '.repeat(9)}them.\nMary Hill says so.`,
      [`All ${'year we served '.repeat(9)}them.`, 'Mary Hill says so.'],
    ],
    ['English', 'All year we\nserved 李明 and others.', ['All year we served 李明 and others.']],
  ])('keeps the lines of a paragraph in %s', (_language, text, lines) => {
    expect(linesFromHtml(htmlOfMarkdown(text)).value.map((line) => line.text)).toEqual(lines);
  });

  it('is taken for plain text where nothing but one sign tells', () => {
    expect(fromPlain(TEXT).value.report.title).toBe('青石县图书馆2025年工作总结');
    expect(fromPlain('# 1 工作总结\n全年接待读者。').value.report.title).toBe('# 1 工作总结');
  });
});
