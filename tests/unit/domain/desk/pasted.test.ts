import { fromPastedHtml } from '../../../../src/domain/desk';
import type { Table } from '../../../../src/domain/report';
import { cellText } from '../../../../src/domain/report/table';

const textIn = ({ text = '', content = [] }: ReturnType<typeof fromPastedHtml>[number]): string =>
  text + content.map(textIn).join('');

describe('pasted HTML as blocks of the manuscript', () => {
  it('keeps a table with its heading row, links and merged cells', () => {
    const nodes = fromPastedHtml(
      '<p>各馆情况：</p><table><tr><td>馆别</td><td>接待（万人次）</td></tr><tr><td><a href="https://example.org/">总馆</a></td><td>12.5</td></tr><tr><td colspan="2">合计12.5</td></tr></table><p>全年开放。</p>',
    );
    expect(nodes.map(({ type }) => type)).toEqual(['paragraph', 'carried', 'paragraph']);
    const { list, component } = nodes[1]!.attrs as { list: string; component: Table };
    expect(list).toBe('tables');
    expect(component.header).toBe(1);
    expect(component.rows.map((row) => row.map(cellText))).toEqual([
      ['馆别', '接待（万人次）'],
      ['总馆', '12.5'],
      ['合计12.5'],
    ]);
    expect(component.rows[1]![0]!.children[0]).toMatchObject({
      type: 'link',
      url: 'https://example.org/',
    });
    expect(component.rows[2]![0]!.colSpan).toBe(2);
  });

  it('takes years for heads, as an import does', () => {
    const [table] = fromPastedHtml(
      '<table><tr><td>馆别</td><td>2024</td><td>2025</td></tr><tr><td>总馆</td><td>12</td><td>13</td></tr></table>',
    );
    expect(table!.attrs?.component).toMatchObject({ header: 1 });
  });

  it('takes two tables for two, and a frame of one cell for text', () => {
    const row = '<tr><td>甲</td><td>3</td></tr><tr><td>乙</td><td>4</td></tr>';
    const types = (html: string) => fromPastedHtml(html).map(({ type }) => type);
    expect(types(`<table>${row}</table><table>${row}</table>`)).toEqual(['carried', 'carried']);
    expect(types('<table><tr><td>全年开放。</td></tr></table>')).toEqual(['paragraph']);
  });

  it('keeps the place, the address and the alternative text of each picture', () => {
    const nodes = fromPastedHtml(
      '<p>演出246场。</p><p><img src="data:image/png;base64,AAAA" alt="故事会"></p><p>观众12万人次。</p><img src="https://example.org/a.jpg">',
    );
    expect(nodes.map((node) => [node.type, node.attrs?.source, textIn(node)])).toEqual([
      ['paragraph', undefined, '演出246场。'],
      ['photo', 'data:image/png;base64,AAAA', '故事会'],
      ['paragraph', undefined, '观众12万人次。'],
      ['photo', 'https://example.org/a.jpg', ''],
    ]);
  });

  const WORD_NOTE = `<p>全年培训36场<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>，听众多。</p><p>下一段。</p><div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a>含线上。</p></div></div>`;

  it('keeps the footnotes of Word, each on the words before its mark', () => {
    const nodes = fromPastedHtml(WORD_NOTE);
    expect(nodes.map(textIn)).toEqual(['全年培训36场，听众多。', '', '下一段。']);
    expect(nodes[1]).toEqual({
      type: 'carried',
      attrs: {
        ...{ list: 'notes', isAnchored: true },
        component: { mark: null, text: '含线上。', anchor: '全年培训36场' },
      },
    });
  });

  it('keeps a list in one piece if an item has a note, and the words of a note in a table', () => {
    const notes = WORD_NOTE.slice(WORD_NOTE.indexOf('<div'));
    const mark = '<a href="#_ftn1" name="_ftnref1">[1]</a>';
    const list = fromPastedHtml(`<ul><li>甲${mark}</li><li>乙</li></ul><p>后。</p>${notes}`);
    expect(list.map(({ type, attrs }) => attrs?.list ?? type)).toEqual([
      ...['list', 'notes', 'paragraph'],
    ]);
    const table = `<table><tr><td>甲${mark}</td><td>3</td></tr><tr><td>乙</td><td>4</td></tr></table>`;
    expect(
      fromPastedHtml(table + notes)
        .map(textIn)
        .join(),
    ).toContain('含线上。');
  });

  it('keeps the lines of preformatted text apart, and joins the lines of other text', () => {
    const lines = (html: string) => fromPastedHtml(html).map(textIn);
    expect(lines('<pre>甲 3人\n  乙 <b>4人\n丙</b> 5人</pre>')).toEqual([
      ...['甲 3人', '乙 4人', '丙 5人'],
    ]);
    expect(lines('<p>甲 3人\n  乙 4人</p>')).toEqual(['甲 3人乙 4人']);
  });
});
