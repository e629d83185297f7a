import type { UnreadableFileError } from '../../../../src/domain/result';
import { readDocx } from '../../../../src/domain/read/docx';
import { docx, wordDocument, wordParagraph } from '../../../helpers/docx';

const read = (body: string, parts = {}) => readDocx(docx(wordDocument(body), parts));
const reasonOf = (bytes: Uint8Array) =>
  readDocx(bytes).then(
    () => 'readable',
    (error: UnreadableFileError) => error.reason,
  );

describe('readDocx', () => {
  it('reads paragraphs as lines, in order', async () => {
    const { value, issues } = await read(wordParagraph('标题') + wordParagraph('正文'));
    expect(value.lines.map(({ text }) => text)).toEqual(['标题', '正文']);
    expect(issues).toEqual([]);
  });

  it.each([
    ['bold', '<w:b/>'],
    ['黑体', '<w:rFonts w:eastAsia="黑体"/>'],
    ['小标宋', '<w:rFonts w:ascii="Times New Roman" w:eastAsia="方正小标宋简体"/>'],
  ])('sees a heading that is only set in %s', async (_how, properties) => {
    const { value } = await read(wordParagraph('一、成效', properties) + wordParagraph('正文'));
    expect(value.lines.map(({ strong }) => strong)).toEqual([true, false]);
  });

  it('reads the rows of a table with their cells separated by TAB', async () => {
    const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;
    const { value } = await read(`<w:tbl><w:tr>${cell('指标')}${cell('数值')}</w:tr></w:tbl>`);
    expect(value.lines).toMatchObject([{ kind: 'row', text: '指标\t数值' }]);
  });

  it('writes out the numbers that Word counts itself', async () => {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const counted = (at: number, text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body = [
      counted(0, '成效'),
      ...[counted(1, '保供'), counted(2, '备煤'), counted(2, '检修'), counted(1, '服务')],
      ...[counted(0, '打算'), counted(1, '扩容')],
    ].join('');
    const { value } = await read(body, { 'word/numbering.xml': numbering });
    expect(value.lines.map(({ kind, text }) => `${kind} ${text}`)).toEqual(
      ['一、成效', '（一）保供', '1.备煤', '2.检修', '（二）服务', '二、打算', '（一）扩容'].map(
        (text) => `paragraph ${text}`,
      ),
    );
  });

  it('keeps the lines of a text box apart from the text around it', async () => {
    const box = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${wordParagraph('数说：12万人次')}<w:p w:rsidR="1"><w:pPr><w:pStyle w:val="a"/><w:jc w:val="center"/></w:pPr><w:r><w:t>居中</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const { value } = await read(wordParagraph('正文。').replace('</w:p>', `${box}</w:p>`));
    expect(value.lines.map(({ kind, text }) => [kind, text])).toEqual(
      expect.arrayContaining([
        ['paragraph', '正文。'],
        ['note', '数说：12万人次'],
        ['note', '居中'],
      ]),
    );
  });

  it('leaves out deleted text and formulas, and says where', async () => {
    const deleted = '<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del>';
    const formula = '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>';
    const paragraph = wordParagraph('全年接待').replace('</w:p>', `${deleted}${formula}</w:p>`);
    const { value, issues } = await read(paragraph);
    expect(value.lines.map(({ text }) => text)).toEqual(['全年接待']);
    expect(issues.map(({ actual, expected }) => [actual, expected])).toEqual([
      ['deleted text (旧)', '全年接待'],
      ['formula (x)', '全年接待'],
    ]);
  });

  describe('refuses', () => {
    const good = docx(wordDocument(wordParagraph('好')));
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    const encrypted = Uint8Array.from([...ole, ...Buffer.from('EncryptedPackage', 'utf16le')]);
    const entity = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';

    it.each<[string, string, () => Uint8Array]>([
      ['an empty file', 'empty', () => new Uint8Array()],
      ['a PDF', 'unsupported', () => Buffer.from('%PDF-1.7')],
      ['rich text', 'unsupported', () => Buffer.from('{\\rtf1')],
      ['an old .doc', 'unsupported', () => ole],
      ['a file with a password', 'encrypted', () => encrypted],
      ['a file cut off in the middle', 'damaged', () => good.subarray(0, good.length >> 1)],
      ['a zip that is no Word file', 'damaged', () => docx('', { 'word/document.xml': '' })],
      ['malformed XML', 'damaged', () => docx('<w:document><w:body></w:document>')],
      ['an external entity', 'hostile', () => docx(entity + wordDocument('').slice(38))],
      ['elements nested too deep', 'hostile', () => docx(wordDocument('<w:sdt>'.repeat(5_000)))],
      ['a zip bomb', 'hostile', () => docx(wordDocument(' '.repeat(60_000_000)))],
      ['a bomb of many pictures', 'hostile', () => bomb()],
    ])('%s', async (_what, reason, bytes) => {
      expect(await reasonOf(bytes())).toBe(reason);
    });
  });
});

function bomb(): Uint8Array {
  const zeros = new Uint8Array(40_000_000);
  const pictures = [1, 2, 3, 4].map((n) => [`word/media/${n}.png`, zeros]);
  return docx(wordDocument(''), Object.fromEntries(pictures));
}
