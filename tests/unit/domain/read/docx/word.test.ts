import { unzipSync, zipSync } from 'fflate';
import { fromDocx } from '../../../../../src/domain/read';
import { readDocx } from '../../../../../src/domain/read/docx';
import type { Section } from '../../../../../src/domain/report';
import { cellText } from '../../../../../src/domain/report/table';
import { docx, wordDocument, wordParagraph } from '../../../../helpers/docx';

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instr = (text: string) =>
  `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const RELS = (inner: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
const rel = (id: string, type: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const styles = (inner: string) => ({ 'word/styles.xml': `<w:styles ${W}>${inner}</w:styles>` });

async function read(body: string, parts: Record<string, string> = {}) {
  const { value, issues } = await readDocx(docx(wordDocument(body), parts));
  return {
    lines: value.lines.map(({ kind, text, level }) => `${kind}${level || ''} ${text}`),
    left: value.left.map(({ what, words }) => [what, words]),
    value,
    issues,
  };
}

describe('words that stand in the text', () => {
  it.each<[what: string, inner: string, text: string]>([
    [
      'a simple field',
      `<w:fldSimple w:instr="DOCPROPERTY x">${run('1.5亿元')}</w:fldSimple>`,
      '1.5亿元',
    ],
    [
      'a complex field',
      char('begin') + instr('PAGEREF x') + char('separate') + run('12') + char('end'),
      '12',
    ],
    [
      'the base of a ruby',
      `<w:r><w:ruby><w:rt>${run('lí')}</w:rt><w:rubyBase>${run('漓')}</w:rubyBase></w:ruby></w:r>`,
      '漓',
    ],
    ['a content control', `<w:sdt><w:sdtContent>${run('甲')}</w:sdtContent></w:sdt>`, '甲'],
    [
      'a control in a control',
      `<w:sdt><w:sdtContent><w:sdt><w:sdtContent>${run('乙')}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>`,
      '乙',
    ],
    ['inserted text', `<w:ins w:id="1">${run('新')}</w:ins>`, '新'],
    ['text that was moved here', `<w:moveTo w:id="1">${run('移')}</w:moveTo>`, '移'],
    ['a smart tag', `<w:smartTag>${run('青石')}</w:smartTag>`, '青石'],
    [
      'raised digits',
      run('3×10') + run('4', '<w:vertAlign w:val="superscript"/>') + run('吨'),
      '3×10⁴吨',
    ],
    ['lowered digits', run('CO') + run('2', '<w:vertAlign w:val="subscript"/>'), 'CO₂'],
    [
      'a box of a form that is ticked',
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>` +
        instr('FORMCHECKBOX') +
        char('end') +
        run(' 验收'),
      '☑ 验收',
    ],
    [
      'a box of a form that is not',
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData></w:fldChar></w:r>` +
        instr('FORMCHECKBOX') +
        char('end') +
        run(' 审计'),
      '☐ 审计',
    ],
    ['a symbol of Wingdings', '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', '☑'],
    [
      'a hyphen that does not break',
      run('4G') + '<w:r><w:noBreakHyphen/></w:r>' + run('5G'),
      '4G-5G',
    ],
    ['a toggle that is off', run('在', '<w:vanish w:val="0"/>'), '在'],
    [
      'text in two directions',
      `<w:dir w:val="ltr">${run('左')}</w:dir><w:bdo w:val="ltr">${run('右')}</w:bdo>`,
      '左右',
    ],
  ])('%s', async (_what, inner, text) => {
    const { lines } = await read(p(inner));
    expect(lines).toEqual([`paragraph ${text}`]);
  });
});

describe('words that do not, and are named', () => {
  it.each<[what: string, inner: string, words: string]>([
    ['hidden text', run('38场', '<w:vanish/>'), '38场'],
    ['struck text', run('40场', '<w:strike/>'), '40场'],
    ['struck text', run('40', '<w:dstrike/>') + run('场', '<w:strike/>'), '40场'],
    ['deleted text', '<w:del w:id="1"><w:r><w:delText>旧文</w:delText></w:r></w:del>', '旧文'],
    ['moved text', `<w:moveFrom w:id="1">${run('移走')}</w:moveFrom>`, '移走'],
    ['formula', '<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>', 'x+y'],
    [
      'prompt',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处')}</w:sdtContent></w:sdt>`,
      '单击此处',
    ],
    [
      'contents',
      char('begin') + instr(' TOC \\o "1-3" ') + char('separate') + run('一、成效') + char('end'),
      '一、成效',
    ],
    ['contents', `<w:fldSimple w:instr="TOC \\o">${run('一、成效')}</w:fldSimple>`, '一、成效'],
    ['symbol', '<w:r><w:sym w:font="Webdings" w:char="F0B2"/></w:r>', 'Webdings F0B2'],
  ])('%s: %s', async (what, inner, words) => {
    const { lines, left } = await read(p(run('全年') + inner));
    expect(lines).toEqual(['paragraph 全年']);
    expect(left).toEqual([[what, words]]);
  });

  it('a contents list over paragraphs, once, and goes on after it', async () => {
    const begin = p(char('begin') + instr('TOC') + char('separate') + run('一、成效 1'));
    const { lines, left } = await read(
      begin + p(run('二、打算 3')) + p(char('end')) + p(run('正文。')),
    );
    expect(lines).toEqual(['paragraph 正文。']);
    expect(left).toEqual([['contents', '一、成效 1二、打算 3']]);
  });

  it('a line whose tab has a leader and that ends in a page', async () => {
    const tabs = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="8000"/></w:tabs>';
    const { lines, left } = await read(
      p(`${run('一、成效')}<w:r><w:tab/></w:r>${run('12')}`, tabs) + p(run('正文。')),
    );
    expect(lines).toEqual(['paragraph 正文。']);
    expect(left).toEqual([['contents', '一、成效12']]);
  });

  it('comments, headers with words, and notes that no mark leads to', async () => {
    const { left } = await read(p(`${run('全年')}<w:r><w:commentReference w:id="0"/></w:r>`), {
      'word/_rels/document.xml.rels': RELS(
        rel('r1', 'comments', 'comments.xml') +
          rel('r2', 'header', 'h1.xml') +
          rel('r3', 'footer', 'f1.xml') +
          rel('r4', 'footnotes', 'footnotes.xml'),
      ),
      'word/comments.xml': `<w:comments ${W}><w:comment w:id="0">${p(run('核实'))}</w:comment><w:comment w:id="1">${p(run('无处可寻'))}</w:comment></w:comments>`,
      'word/h1.xml': `<w:hdr ${W}>${p(run('青石县图书馆'))}</w:hdr>`,
      'word/f1.xml': `<w:ftr ${W}>${p(run('第 3 页 共 12 页'))}</w:ftr>`,
      'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="7">${p(run('没有注号'))}</w:footnote></w:footnotes>`,
    });
    expect(left).toEqual([
      ['comment', '核实'],
      ['header', '青石县图书馆'],
      ['note without a mark', '没有注号'],
      ['comment', '无处可寻'],
    ]);
  });

  it('what somebody has written into the line above the notes', async () => {
    const line = (words: string) =>
      `<w:footnote w:type="separator" w:id="0">${p(run(words))}</w:footnote>`;
    const { left } = await read(p(run('全年')), {
      'word/_rels/document.xml.rels': RELS(rel('r4', 'footnotes', 'footnotes.xml')),
      'word/footnotes.xml': `<w:footnotes ${W}>${line('注释')}${line('______')}</w:footnotes>`,
    });
    expect(left).toEqual([['line above notes', '注释']]);
  });

  const shown = '<w:r><w:drawing><a:blip r:embed="r9"/></w:drawing></w:r>';
  it.each([
    ['deleted text', p(`${run('全年')}<w:del>${shown}</w:del>`)],
    ['moved text', p(`${run('全年')}<w:moveFrom>${shown}</w:moveFrom>`)],
    ['hidden text', p(run('全年') + shown.replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>'))],
    [
      'prompt',
      p(run('全年')) +
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(shown)}</w:sdtContent></w:sdt>`,
    ],
    [
      'prompt',
      p(
        `${run('全年')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${shown}</w:sdtContent></w:sdt>`,
      ),
    ],
  ])('a picture in %s', async (what, body) => {
    const bytes = docx(wordDocument(body), {
      'word/_rels/document.xml.rels': RELS(rel('r9', 'image', 'media/a.png')),
      'word/media/a.png': 'png',
    });
    const { value, issues } = await fromDocx(bytes);
    expect(value.report.sections.flatMap(({ photos }) => photos)).toEqual([]);
    expect(issues.map(({ actual }) => actual)).toContain(`picture (${what})`);
    expect(value.account).toMatchObject({ lost: 0, named: 1 });
  });

  it('nothing of the blocks that a file keeps for its controls', async () => {
    const glossary = wordDocument(p(run('单击此处输入文字')));
    const { value } = await fromDocx(
      docx(wordDocument(p(run('全年'))), { 'word/glossary/document.xml': glossary }),
    );
    expect(value.account).toEqual({ kept: 1, named: 0, lost: 0 });
  });

  it('a document that would be set in when the file is opened', async () => {
    const { left } = await read(`${p(run('全年'))}<w:altChunk r:id="c1"/>`, {
      'word/_rels/document.xml.rels': RELS(rel('c1', 'aFChunk', 'part.html')),
      'word/part.html': '<p>投入经费352万元</p>',
    });
    expect(left).toEqual([['embedded document', '投入经费352万元']]);
  });
});

describe('headings', () => {
  const heading = (id: string, inner: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}">${inner}</w:style>`;
  it.each<[what: string, styles: string, paragraph: string, level: number | null]>([
    [
      'of a style with an outline level',
      heading('a', '<w:name w:val="公文二级"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
      '<w:pStyle w:val="a"/>',
      2,
    ],
    [
      'of a style based on one',
      heading('a', '<w:name w:val="heading 3"/>') +
        heading('b', '<w:name w:val="甲"/><w:basedOn w:val="c"/>') +
        heading('c', '<w:name w:val="乙"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
      '<w:pStyle w:val="b"/>',
      3,
    ],
    [
      'of a style by its name',
      heading('a', '<w:name w:val="heading 1"/>'),
      '<w:pStyle w:val="a"/>',
      1,
    ],
    [
      'of a Chinese style by its name',
      heading('a', '<w:name w:val="标题 2"/>'),
      '<w:pStyle w:val="a"/>',
      2,
    ],
    ['by its own outline level', '', '<w:outlineLvl w:val="0"/>', 1],
    [
      'not by the level of body text',
      heading('a', '<w:name w:val="heading 1"/>'),
      '<w:pStyle w:val="a"/><w:outlineLvl w:val="9"/>',
      null,
    ],
    [
      'not of the title',
      heading('a', '<w:name w:val="Title"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
      '<w:pStyle w:val="a"/>',
      null,
    ],
    [
      'not of styles that go round',
      heading('a', '<w:basedOn w:val="b"/>') + heading('b', '<w:basedOn w:val="a"/>'),
      '<w:pStyle w:val="a"/>',
      null,
    ],
  ])('%s', async (_what, all, paragraph, level) => {
    const { lines } = await read(p(run('成效'), paragraph), styles(all));
    expect(lines).toEqual([level ? `heading${level} 成效` : 'paragraph 成效']);
  });
});

describe('numbers that Word counts', () => {
  const lvl = (at: number, text: string, format = 'decimal', more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = (inner: string) => ({
    'word/numbering.xml': `<w:numbering ${W}>${inner}</w:numbering>`,
  });
  const num = (id: number, of: number, more = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
  const item = (id: number, level: number, text: string) =>
    p(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`);
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';

  it.each<[what: string, numbering: string, body: string, lines: string[]]>([
    [
      'go on in another list of one definition',
      `<w:abstractNum w:abstractNumId="0">${lvl(0, '%1、', 'chineseCounting')}</w:abstractNum>${num(1, 0)}${num(2, 0)}`,
      item(1, 0, '甲') + item(2, 0, '乙'),
      ['一、甲', '二、乙'],
    ],
    [
      'begin anew where the list says so',
      `<w:abstractNum w:abstractNumId="0">${lvl(0, '%1、')}</w:abstractNum>${num(1, 0)}${num(2, 0, restart)}`,
      item(1, 0, '甲') + item(1, 0, '乙') + item(2, 0, '丙') + item(2, 0, '丁'),
      ['1、甲', '2、乙', '1、丙', '2、丁'],
    ],
    [
      'are decimal below a Chinese level where that is legal',
      `<w:abstractNum w:abstractNumId="0">${lvl(0, '第%1章', 'chineseCounting')}${lvl(1, '%1.%2', 'decimal', '<w:isLgl/>')}</w:abstractNum>${num(1, 0)}`,
      item(1, 0, '甲') + item(1, 1, '乙') + item(1, 1, '丙'),
      ['第一章甲', '1.1乙', '1.2丙'],
    ],
    [
      'never begin anew where the level says so',
      `<w:abstractNum w:abstractNumId="0">${lvl(0, '%1、')}${lvl(1, '(%2)', 'decimal', '<w:lvlRestart w:val="0"/>')}</w:abstractNum>${num(1, 0)}`,
      item(1, 0, '甲') + item(1, 1, '乙') + item(1, 0, '丙') + item(1, 1, '丁'),
      ['1、甲', '(1)乙', '2、丙', '(2)丁'],
    ],
    [
      'do not run into a number that follows',
      `<w:abstractNum w:abstractNumId="0">${lvl(0, '%1.')}</w:abstractNum>${num(1, 0)}`,
      item(1, 0, '5个村'),
      ['1. 5个村'],
    ],
    [
      'of another format',
      `<w:abstractNum w:abstractNumId="0">${lvl(0, '%1)', 'upperRoman')}</w:abstractNum>${num(1, 0)}`,
      item(1, 0, '甲') + item(1, 0, '乙'),
      ['I)甲', 'II)乙'],
    ],
    [
      'of no format are not printed, and the level above is',
      `<w:abstractNum w:abstractNumId="0">${lvl(0, '%1、', 'chineseCounting')}${lvl(1, '%2', 'none')}</w:abstractNum>${num(1, 0)}`,
      item(1, 0, '甲') + item(1, 1, '乙') + item(1, 0, '丙'),
      ['一、甲', '乙', '二、丙'],
    ],
  ])('%s', async (_what, lists, body, lines) => {
    expect((await read(body, numbering(lists))).lines).toEqual(
      lines.map((line) => `paragraph ${line}`),
    );
  });
});

describe('links', () => {
  const rels = {
    'word/_rels/document.xml.rels': RELS(
      rel('l1', 'hyperlink', 'https://a.example/notes', 'External') +
        rel('l2', 'hyperlink', 'file:///c:/x.doc', 'External'),
    ),
  };
  const links = (value: Awaited<ReturnType<typeof read>>['value']) =>
    value.lines
      .flatMap(({ inlines }) => inlines)
      .flatMap((one) =>
        one.type === 'link' ? [[one.url, one.children.map(({ text }) => text).join('')]] : [],
      );

  it.each<[what: string, inner: string]>([
    ['of a relationship', `<w:hyperlink r:id="l1">${run('读者')}${run('留言')}</w:hyperlink>`],
    [
      'of a field',
      char('begin') +
        instr(' HYPERLINK "https://a.example/notes" \\o "x" ') +
        char('separate') +
        run('读者留言') +
        char('end'),
    ],
    [
      'of a simple field',
      `<w:fldSimple w:instr=' HYPERLINK "https://a.example/notes" '>${run('读者留言')}</w:fldSimple>`,
    ],
  ])('%s keep address and words', async (_what, inner) => {
    const { value, lines } = await read(p(run('见') + inner + run('。')), rels);
    expect(lines).toEqual(['paragraph 见读者留言。']);
    expect(links(value)).toEqual([['https://a.example/notes', '读者留言']]);
  });

  it('that no site can follow keep their words, and the address is named', async () => {
    const { lines, left } = await read(
      p(`<w:hyperlink r:id="l2">${run('附件')}</w:hyperlink>`),
      rels,
    );
    expect(lines).toEqual(['paragraph 附件']);
    expect(left).toEqual([['link', 'file:///c:/x.doc']]);
  });
});

describe('tables', () => {
  const tc = (inner: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
  const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const tbl = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
  const cell = (text: string, properties = '') => tc(p(run(text)), properties);

  it.each([
    ['before', '<w:gridBefore w:val="2"/>', [2, undefined]],
    ['after', '<w:gridAfter w:val="2"/>', [undefined, 2]],
    ['before, by a hair', '<w:gridBefore w:val="1"/><w:wBefore w:w="283" w:type="dxa"/>', [2]],
    [
      'before, by 5 mm',
      '<w:gridBefore w:val="1"/><w:wBefore w:w="284" w:type="dxa"/>',
      [undefined, undefined],
    ],
  ])('keep the columns of a row that omits squares %s', async (_side, omits, spans) => {
    const { value } = await read(
      tbl(
        tr(cell('项目'), cell('接待读者（人次）'), cell('流通图书（册）')),
        `<w:tr><w:trPr>${omits}</w:trPr>${cell('500')}</w:tr>`,
      ),
    );
    expect(value.lines[1]!.cells?.map(({ colSpan }) => colSpan)).toEqual(spans);
  });

  it('keep merged cells in their columns', async () => {
    const { value } = await read(
      tbl(
        tr(cell('项目', '<w:vMerge w:val="restart"/>'), cell('投入', '<w:gridSpan w:val="2"/>')),
        tr(cell('', '<w:vMerge/>'), cell('县级'), cell('市级')),
      ),
    );
    expect(
      value.lines.map(({ cells }) => cells?.map(({ colSpan, rowSpan }) => [colSpan, rowSpan])),
    ).toEqual([
      [
        [undefined, 2],
        [2, undefined],
      ],
      [
        [undefined, undefined],
        [undefined, undefined],
      ],
    ]);
  });

  it('that frame a text are read as that text, nested tables as tables', async () => {
    const { lines } = await read(
      tbl(
        tr(
          tc(
            p(run('外')) + tbl(tr(cell('甲'), cell('1')), tr(cell('乙'), cell('2'))) + p(run('后')),
          ),
          cell('右'),
        ),
      ),
    );
    expect(lines).toEqual([
      'paragraph 外',
      'row 甲\t1',
      'row 乙\t2',
      'paragraph 后',
      'paragraph 右',
    ]);
  });

  it('leave out deleted rows, and say so', async () => {
    const deleted = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('旧')}${cell('9')}</w:tr>`;
    const { lines, left } = await read(
      tbl(tr(cell('甲'), cell('1')), deleted, tr(cell('乙'), cell('2'))),
    );
    expect(lines).toEqual(['row 甲\t1', 'row 乙\t2']);
    expect(left).toEqual([['deleted text', '旧 9']]);
  });
});

describe('notes', () => {
  it('are tied to where their mark stands', async () => {
    const body = p(`${run('投入450万元')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('。')}`);
    const { value } = await read(body, {
      'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:type="separator" w:id="0">${p(run('—'))}</w:footnote><w:footnote w:id="2">${p(run('含捐赠。'))}</w:footnote></w:footnotes>`,
    });
    expect(value.lines[0]!.notes).toEqual([
      { mark: '1', at: '投入450万元'.length, text: '含捐赠。' },
    ]);
    expect(value.left).toEqual([]);
  });

  const MARK = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const NOTE = {
    'word/_rels/document.xml.rels': RELS(rel('r4', 'footnotes', 'footnotes.xml')),
    'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="2">${p(run('含捐赠。'))}</w:footnote></w:footnotes>`,
  };
  const OUTLINE = '<w:outlineLvl w:val="0"/>';
  const TEXT = p(run('全年接待读者12万人次。'));

  it.each<[what: string, first: string]>([
    ['by its level', p(run('一、主要做法') + MARK, OUTLINE)],
    ['by its number', p(run('一、主要做法') + MARK)],
    ['by its looks', p(run('主要做法', '<w:b/>') + MARK)],
    ['before its words', p(MARK + run('主要做法'), OUTLINE)],
    ['over two lines', p(`${run('主要')}<w:r><w:br/></w:r>${run('做法')}${MARK}`, OUTLINE)],
  ])('stand at the first heading, and make no part of their own: %s', async (_, first) => {
    const title = p(run('测试县2025年工作综述'));
    const second = p(run('二、成效'), OUTLINE) + TEXT;
    const { value } = await fromDocx(docx(wordDocument(title + first + TEXT + second), NOTE));
    const { sections } = value.report;
    expect(sections.map(({ body, notes }) => [body.length, notes.length])).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(sections[0]).toMatchObject({ heading: expect.stringMatching(/主要做法$/) });
    expect(sections[0]!.notes).toMatchObject([{ text: '含捐赠。', paragraph: 0 }]);
    expect(value.account.lost).toBe(0);
  });

  it.each<[what: string, properties: string]>([
    ['a paragraph', ''],
    ['a heading', OUTLINE],
  ])('are kept where their mark stands alone in %s', async (_, properties) => {
    const body = p(run('测试县2025年工作综述')) + p(MARK, properties) + p(run('一、主要做法'));
    const { value } = await fromDocx(docx(wordDocument(body + TEXT), NOTE));
    expect(value.report.sections.map(({ heading }) => heading)).toEqual(['一、主要做法']);
    expect(value.other).toEqual(['1 含捐赠。']);
    expect(value.account.lost).toBe(0);
  });

  it('stay notes of a table where their mark stands alone in a cell', async () => {
    const rows = [
      [p(run('类别')), p(run('数量'))],
      [p(run('图书')), p(MARK)],
    ].map((cells) => `<w:tr>${cells.map((one) => `<w:tc>${one}</w:tc>`).join('')}</w:tr>`);
    const table = `<w:tbl>${rows.join('')}</w:tbl>`;
    const body = p(run('一、藏书'), OUTLINE) + TEXT + table;
    const { value } = await fromDocx(docx(wordDocument(body), NOTE));
    const [{ tables, notes }] = value.report.sections as [Section];
    expect(tables[0]!.rows[1]!.map(cellText)).toEqual(['图书', '']);
    expect(notes).toMatchObject([{ text: '含捐赠。', table: tables[0]!.key }]);
    expect(value.account.lost).toBe(0);
  });
});

it('reads a main part of any name, strict namespaces and other prefixes', async () => {
  const main = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>好</x:t></x:r></x:p></x:body></x:document>`;
  const { value } = await readDocx(
    docx(wordDocument(wordParagraph('别处')), {
      '_rels/.rels': RELS(
        '<Relationship Id="r" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/>',
      ),
      'word/document2.xml': main,
    }),
  );
  expect(value.lines.map(({ text }) => text)).toEqual(['好']);
});

it('reads a text box of a strict file, which Word puts in a namespace of its own', async () => {
  const wne = 'xmlns:wne="http://schemas.microsoft.com/office/word/2006/wordml"';
  const box = `<w:r><w:drawing><wne:txbxContent ${wne}>${p(run('框中文字。'))}</wne:txbxContent></w:drawing></w:r>`;
  const { value } = await fromDocx(docx(wordDocument(p(run('正文一句话。') + box))));
  expect(value.account.lost).toBe(0);
  expect(JSON.stringify(value.other)).toContain('框中文字。');
});

it('calls a workbook by its name', async () => {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
  const file = docx('<x/>', {
    '[Content_Types].xml': types,
    '_rels/.rels': RELS(rel('r', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': '<workbook/>',
  });
  await expect(readDocx(file)).rejects.toThrow(/Excel/);
});

it('reads a Word file with the workbook of a chart inside', async () => {
  const workbook = docx('<x/>', { 'xl/workbook.xml': '<workbook/>' });
  const embedding = { 'word/embeddings/Microsoft_Excel_Sheet1.xlsx': workbook };
  // Word does not press the workbook once more, so its names stand in the file as they are.
  const file = zipSync(unzipSync(docx(wordDocument(p(run('正文。'))), embedding)), { level: 0 });
  expect(new TextDecoder('latin1').decode(file)).toContain('xl/workbook.xml');
  const { value } = await readDocx(file);
  expect(value.lines.map(({ text }) => text)).toEqual(['正文。']);
});

describe('a table in a cell', () => {
  const cell = (inner: string) => `<w:tc>${inner}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
  const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
  const inner = table(row(p(run('中央')), p(run('50万元'))), row(p(run('省级')), p(run('30万元'))));

  it('parts one cell of a table of figures', async () => {
    const { lines } = await read(
      p(run('正文。')) +
        table(
          row(p(run('乡镇')), p(run('投入'))),
          row(p(run('甲镇')), p(run('120万元'))),
          row(p(run('乙镇')), inner + p('')),
        ),
    );
    expect(lines.slice(1)).toEqual([
      'row 乡镇\t投入',
      'row 甲镇\t120万元',
      'row 乙镇\t中央 50万元 省级 30万元',
    ]);
  });

  it('is the table where the one around it only frames the page', async () => {
    const { lines } = await read(table(row(p(run('正文。')) + inner, p(run('旁注。')))));
    expect(lines).toContain('row 中央\t50万元');
  });
});
