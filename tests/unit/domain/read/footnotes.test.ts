import { fromHtml, fromMarkdown } from '../../../../src/domain/read';

const TITLE = '<h1>青石县图书馆2025年工作综述</h1>';
const after = (html: string) => fromHtml(`${TITLE}<p>全年开放。</p>${html}`);
const notesIn = ({ value }: ReturnType<typeof fromHtml>) =>
  value.report.sections.flatMap(({ notes }) =>
    notes.map(({ mark, text, paragraph, anchor }) => [mark, text, paragraph, anchor]),
  );
const bodyIn = ({ value }: ReturnType<typeof fromHtml>) =>
  JSON.stringify(value.report.sections.map(({ body }) => body));

describe('the notes of a page', () => {
  it.each<[what: string, html: string]>([
    [
      'a list below',
      '<p>接待读者12万人次<sup><a href="#fn1" id="r1">1</a></sup>。</p><ol><li id="fn1">含分馆。<a href="#r1">↩</a></li></ol>',
    ],
    [
      'Word',
      '<p>接待读者12万人次<a href="#_ftn1" name="_ftnref1"><span class="MsoFootnoteReference">[1]</span></a>。</p><div><hr><div id="ftn1"><p class="MsoFootnoteText"><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> 含分馆。</p></div></div>',
    ],
    [
      'LibreOffice',
      '<p>接待读者12万人次<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>。</p><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>含分馆。</p></div>',
    ],
    [
      'GitHub',
      '<p>接待读者12万人次<sup><a href="#user-content-fn-1" data-footnote-ref>1</a></sup>。</p><section data-footnotes><h2>Footnotes</h2><ol><li id="user-content-fn-1"><p>含分馆。 <a href="#user-content-fnref-1" data-footnote-backref>↩</a></p></li></ol></section>',
    ],
    [
      'Pandoc',
      '<p>接待读者12万人次<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>。</p><section id="footnotes" role="doc-endnotes"><hr><ol><li id="fn1"><p>含分馆。<a href="#fnref1" role="doc-backlink">↩︎</a></p></li></ol></section>',
    ],
    [
      'an aside',
      '<p>接待读者12万人次<a href="#n1">1</a>。</p><aside id="n1" role="doc-footnote"><p>1. 含分馆。</p></aside>',
    ],
    [
      'brackets outside of the link',
      '<p>接待读者12万人次[<a href="#b1">1</a>]。</p><p>注释：</p><p id="b1">[1] 含分馆。</p>',
    ],
    [
      'an anchor before the note',
      '<p>接待读者12万人次<a href="#a1">[1]</a>。</p><p><a name="a1"></a>1. 含分馆。</p>',
    ],
    [
      'a definition list',
      '<p>接待读者12万人次<a href="#d1">1</a>。</p><dl><dt></dt><dd id="d1">含分馆。</dd></dl>',
    ],
    [
      'an address that is encoded',
      '<p>接待读者12万人次<a href="#%E6%B3%A81">1</a>。</p><p id="注1">含分馆。</p>',
    ],
  ])('stand at their marks: %s', (_, html) => {
    const read = after(html);
    expect(notesIn(read)).toEqual([['1', '含分馆。', 2, '接待读者12万人次']]);
    expect(bodyIn(read)).toContain('"接待读者12万人次。"');
    expect(read.value.report.sections).toHaveLength(1);
    expect(read.value.account.lost).toBe(0);
  });

  it.each<[what: string, html: string, kept: string]>([
    [
      'a number that leads to a part of the page',
      '<p>见<a href="#s2">2</a>。</p><h2 id="s2">二、服务</h2>',
      '见2。',
    ],
    [
      'words that lead down',
      '<p>见<a href="#x">附录</a>。</p><p id="x">一份附录。</p>',
      '一份附录。',
    ],
    ['a number that leads nowhere', '<p>第<a href="#none">3</a>期。</p>', '第3期。'],
    ['a number that leads up', '<p id="up">甲。</p><p>回到<a href="#up">1</a>。</p>', '甲。'],
    [
      'a raised digit in a note',
      '<p>面积<a href="#k">1</a>。</p><p id="k">含10<sup>4</sup>亩。</p>',
      '面积',
    ],
  ])('are no notes: %s', (what, html, kept) => {
    const read = after(html);
    expect(JSON.stringify(read.value.report)).toContain(kept);
    expect(notesIn(read)).toEqual(
      what === 'a raised digit in a note' ? [['1', '含104亩。', 2, '面积']] : [],
    );
  });

  it('stand in cells, and may have several lines', () => {
    const { value } = after(
      '<table><tr><th>项目</th><th>数量</th></tr><tr><td>藏书<a href="#n">*</a></td><td>45万册</td></tr></table><div id="n"><p>* 年末数。</p><p>含电子书。</p></div>',
    );
    const [section] = value.report.sections;
    expect(section?.notes).toMatchObject([
      { mark: '*', text: '年末数。\n含电子书。', table: section?.tables[0]?.key, anchor: '藏书' },
    ]);
  });

  it('are footnotes of Markdown too', () => {
    const { value } = fromMarkdown('# 2025年工作综述\n\n新增就业1350人[^a]。\n\n[^a]: 人社局。\n');
    expect(value.report.sections[0]?.notes).toMatchObject([{ mark: '1', text: '人社局。' }]);
  });
});

describe('links that only the page itself can resolve', () => {
  it.each(['reports/2025.html', '../a.pdf', '?id=3', './b.docx'])('%s is named', (href) => {
    const { value, issues } = after(`<p>详见<a href="${href}">全文</a>。</p>`);
    expect(issues).toContainEqual(
      expect.objectContaining({ ruleId: 'dropped-content', actual: `link (${href})` }),
    );
    expect(value.account).toMatchObject({ lost: 0 });
    expect(bodyIn({ value, issues })).toContain('详见全文。');
  });

  it.each(['#top', 'javascript:print()', ''])('%p is no link', (href) => {
    const { issues } = after(`<p>详见<a href="${href}">全文</a>。</p>`);
    expect(issues.filter(({ ruleId }) => ruleId === 'dropped-content')).toEqual([]);
  });
});
