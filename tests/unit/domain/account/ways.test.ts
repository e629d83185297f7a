import { audit, type Held } from '../../../../src/domain/account';
import { fromDocx, fromText } from '../../../../src/domain/read';
import { docx, wordDocument, wordParagraph } from '../../../helpers/docx';

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const deleted = (text: string) => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;
const box = (text: string) =>
  `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph(run(text))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
const contents = (text: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

it.each([
  [
    'deleted words of one cell and kept words of it are together a word of another',
    table(
      [
        paragraph(deleted('待') + run('讲') + box('经')) + paragraph(run('接')),
        paragraph(run('丙')),
      ],
      [paragraph(run('经'))],
    ) +
      table([paragraph(run('待讲') + contents('书')) + paragraph(run('乙')), paragraph(run('丙'))]),
  ],
  [
    'a hidden word and a kept one together stand in a later paragraph',
    `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>全年</w:t></w:r>${run('接待')}</w:p>` +
      paragraph(run('全年接待') + deleted('读者') + run('三万人次。')),
  ],
])('finds a place for every word where %s', async (_, blocks) => {
  const title = wordParagraph('青石县图书馆2025年工作总结');
  const { value } = await fromDocx(docx(wordDocument(title + blocks)));
  expect(value.account.lost).toBe(0);
});

it('still loses what stands nowhere, whatever the order', () => {
  const { value } = fromText('青石县图书馆2025年工作总结\n全年接待读者三万人次。');
  const held: Held[] = [
    { is: 'text', inCell: false, runs: ['全年接待', '五千册'] },
    { is: 'text', inCell: false, runs: ['读者三万人次。'] },
  ];
  expect(audit(held, value, []).lost).toEqual(['五千册']);
});
