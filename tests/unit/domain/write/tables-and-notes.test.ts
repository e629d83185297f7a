import { strFromU8, unzipSync } from 'fflate';
import type { Note, Table } from '../../../../src/domain/report';
import { fromDocx } from '../../../../src/domain/read';
import { cellText, plainCell } from '../../../../src/domain/report/table';
import { toDocx } from '../../../../src/domain/write/docx';
import { reportPage } from '../../../../src/domain/write/html';
import { toJsonLd } from '../../../../src/domain/write/json-ld';
import { toMarkdown } from '../../../../src/domain/write/markdown';
import { paragraph, publication, section } from '../../../helpers/publication';

const table: Table = {
  ...{ key: 't1', caption: '表1 投入情况', unit: '万元', header: 1, after: 1 },
  rows: [
    [plainCell('项目'), { ...plainCell('投入'), colSpan: 2 }],
    [{ ...plainCell('图书'), rowSpan: 2 }, plainCell('352'), plainCell('<38 & "9"')],
    [plainCell('新|旧'), plainCell('两行\n文字')],
  ],
};
const note = (key: string, more: Partial<Note>): Note => ({
  ...{ key, mark: null, text: `${key} 的注文`, paragraph: 1, anchor: null, table: null },
  ...more,
});

const whole = publication({
  sections: [
    section({
      heading: '投入',
      body: [paragraph('全年投入450万元，新增图书8000册。'), paragraph('完。')],
      tables: [table],
      notes: [
        note('n1', { anchor: '450万元', mark: '①' }),
        note('n2', { paragraph: 0 }),
        note('n3', { table: 't1', anchor: '352' }),
        note('n4', { paragraph: 2, anchor: '不在文中' }),
      ],
    }),
  ],
});

describe('tables and notes in every form', () => {
  it('stand in a page where they belong, with ways there and back', () => {
    const html = reportPage(whole.edition, []);
    expect(html).toContain(
      '<caption>表1 投入情况<span class="unit">单位：万元</span></caption>' +
        '<thead><tr><th scope="col">项目</th><th scope="col" colspan="2">投入</th></tr></thead>',
    );
    expect(html).toContain('<td rowspan="2">图书</td><td>352<sup class="mark" id="at-note-n3">');
    expect(html).toContain('<td>&lt;38 &amp; &quot;9&quot;</td>');
    expect(html).toContain('<td>两行<br>文字</td>');
    expect(html).toMatch(/450万元<sup class="mark" id="at-note-n1"><a href="#note-n1"[^>]*>①<\/a>/);
    expect(html).toMatch(/<h2>投入<sup class="mark" id="at-note-n2">/);
    expect(html).toMatch(/完。<sup class="mark" id="at-note-n4">/);
    expect(html).toMatch(/<p id="note-n1"[^>]*>.*n1 的注文<\/p>/);
    expect(html.indexOf('<table')).toBeGreaterThan(html.indexOf('8000册'));
    expect(html.indexOf('<table')).toBeLessThan(html.indexOf('完。'));
  });

  it('stand in Markdown, where nothing in a cell ends it', () => {
    const text = toMarkdown(whole);
    expect(text).toContain('表1 投入情况　单位：万元');
    expect(text).toContain(
      ['| 项目 | 投入 |  |', '| --- | --- | --- |'].join('\n') +
        '\n| 图书 | 352[^3] | \\<38 \\& "9" |\n|  | 新\\|旧 | 两行<br>文字 |',
    );
    expect(text).toContain('450万元[^1]，');
    expect(text).toContain('## 投入[^2]');
    expect(text).toContain('[^1]: n1 的注文');
  });

  it('stand in a Word file as a table and as footnotes of their own', async () => {
    const parts = unzipSync(await toDocx(whole, new Map()));
    const document = strFromU8(parts['word/document.xml']!);
    expect(document.match(/<w:tr>|<w:tr /g)).toHaveLength(3);
    expect(document).toContain('<w:gridSpan w:val="2"/>');
    expect(document).toContain('<w:vMerge w:val="continue"/>');
    expect(document).toContain('<w:tblHeader/>');
    expect(document.match(/<w:footnoteReference w:id="\d"\/>/g)).toHaveLength(4);
    expect(strFromU8(parts['word/footnotes.xml']!)).toContain('n3 的注文');
  });

  it('come back from that Word file as the same table and the same notes', async () => {
    const { value } = await fromDocx(await toDocx(whole, new Map()));
    const { sections } = value.report;
    const part = sections.find(({ heading }) => heading === '投入');
    expect(value.account.lost).toBe(0);
    expect(
      part!.tables.map(({ caption, unit, header, after }) => [caption, unit, header, after]),
    ).toEqual([['表1 投入情况', '万元', 1, 1]]);
    expect(part!.tables[0]!.rows.map((row) => row.map(cellText))).toEqual(
      table.rows.map((row) => row.map(cellText)),
    );
    const notes = sections.flatMap((section) => section.notes.map(({ text }) => text));
    expect(notes).toEqual(expect.arrayContaining(['n1', 'n3', 'n4'].map((key) => `${key} 的注文`)));
    // That of a heading may stand with the front of a document; it is said all the same.
    expect([...notes, ...value.other].join()).toContain('n2 的注文');
  });

  it('stand in linked data', () => {
    const said = JSON.stringify(toJsonLd(whole, 'zh-Hans'));
    expect(said).toContain('"@type":"Table"');
    expect(said).toContain(JSON.stringify('项目\t投入\t\n图书\t352').slice(0, -1));
    expect(said).toContain('n4 的注文');
  });

  it('are absent, and nothing breaks, in an edition from before there were any', async () => {
    const old = publication();
    for (const part of old.edition.sections) {
      delete (part as Partial<typeof part>).tables;
      delete (part as Partial<typeof part>).notes;
    }
    expect(reportPage(old.edition, [])).not.toContain('<table');
    expect(toMarkdown(old)).not.toContain('[^');
    expect(JSON.stringify(toJsonLd(old, 'zh-Hans'))).not.toContain('"Table"');
    await expect(toDocx(old, new Map())).resolves.toBeDefined();
  });
});
