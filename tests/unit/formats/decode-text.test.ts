import { decoded } from '../../../src/formats/decode-text';
import { kindOf } from '../../../src/formats/kind-of';
import { readBytes } from '../../../src/formats/read-file';

const TEXT = '青石县图书馆2025年工作总结\n全馆接待读者12万人次，办实事30件。\n';
const bytes = (...values: (string | number[])[]) =>
  new Uint8Array(Buffer.concat(values.map((value) => Buffer.from(value as string))));

/** 青石縣圖書館年度工作報告，全年接待讀者 in Big5; 青石县图书馆工作总结，接待读者 in GBK. */
const BIG5 = [
  0xab, 0x43, 0xa5, 0xdb, 0xbf, 0xa4, 0xb9, 0xcf, 0xae, 0xd1, 0xc0, 0x5d, 0xa6, 0x7e, 0xab, 0xd7,
  0xa4, 0x75, 0xa7, 0x40, 0xb3, 0xf8, 0xa7, 0x69, 0xa1, 0x41, 0xa5, 0xfe, 0xa6, 0x7e, 0xb1, 0xb5,
  0xab, 0xdd, 0xc5, 0xaa, 0xaa, 0xcc,
];
const GBK = [
  0xc7, 0xe0, 0xca, 0xaf, 0xcf, 0xd8, 0xcd, 0xbc, 0xca, 0xe9, 0xb9, 0xdd, 0xb9, 0xa4, 0xd7, 0xf7,
  0xd7, 0xdc, 0xbd, 0xe1, 0xa3, 0xac, 0xbd, 0xd3, 0xb4, 0xfd, 0xb6, 0xc1, 0xd5, 0xdf,
];

describe('decoded', () => {
  it.each([
    ['UTF-8', bytes(TEXT), 'utf-8', TEXT],
    ['Big5', bytes(BIG5), 'big5', '青石縣圖書館年度工作報告，全年接待讀者'],
    ['GBK', bytes(GBK), 'gb18030', '青石县图书馆工作总结，接待读者'],
    ['UTF-8 cut in a character', bytes(TEXT).subarray(0, -5), 'utf-8', undefined],
    ['UTF-8 with a broken byte', bytes(TEXT, [0xe6, 0x0a], TEXT), 'utf-8', undefined],
    [
      'UTF-16 with its mark',
      new Uint8Array(Buffer.from(`\ufeff${TEXT}`, 'utf16le')),
      'utf-16le',
      TEXT,
    ],
  ])('tells %s', (_what, input, encoding, text) => {
    const found = decoded(input);
    expect([found.encoding, found.isSure]).toEqual([encoding, true]);
    if (text) expect(found.text).toBe(text);
    else expect(found.text).toContain('青石县图书馆2025年工作总结');
  });

  it('is not sure of bytes that no encoding reads well', () => {
    expect(decoded(bytes([0xc7, 0x81, 0xe3, 0x91, 0xf1, 0xa0, 0x99, 0xfa])).isSure).toBe(false);
  });
});

describe('readBytes', () => {
  it('names each place where a file is broken', async () => {
    const { issues } = await readBytes(bytes(TEXT, [0xe6, 0x0a], TEXT), 'text');
    expect(issues.filter(({ ruleId }) => ruleId === 'unreadable-characters')).toHaveLength(1);
  });

  it('says that it guessed an encoding', async () => {
    const odd = bytes([0xc7, 0x81, 0xe3, 0x91, 0xf1, 0xa0, 0x99, 0xfa]);
    const { issues } = await readBytes(odd, 'text');
    expect(issues.map(({ ruleId }) => ruleId)).toContain('encoding-guessed');
  });

  it.each([
    ['a workbook', 'PK\u0003\u0004……xl/workbook.xml', /Excel/],
    ['a presentation', 'PK\u0003\u0004……ppt/presentation.xml', /PowerPoint/],
    [
      'an OpenDocument text',
      'PK\u0003\u0004……mimetypeapplication/vnd.oasis.opendocument.text',
      /\.docx/,
    ],
    ['a rich text', '{\\rtf1', /\.docx/],
    ['a PDF', '%PDF-1.7', /PDF/],
    ['a saved page', 'MIME-Version: 1.0', /browser/],
  ])('calls %s by its name, whatever its ending', async (_what, content, advice) => {
    await expect(readBytes(bytes(content), 'docx')).rejects.toThrow(advice);
  });

  it('reads a page that is called a Word file, and a Word file that is called a text', () => {
    expect(kindOf(bytes('<html><body>'), 'docx')).toBe('html');
    expect(kindOf(bytes('PK\u0003\u0004'), 'text')).toBe('docx');
    expect(kindOf(bytes('青石'), 'markdown')).toBe('markdown');
  });
});
