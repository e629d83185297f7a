import { fromDocx } from '../../../../../src/domain/read';
import { docx, wordDocument, wordParagraph } from '../../../../helpers/docx';

const LARGE = '<w:sz w:val="44"/>';
const box = (...lines: string[]) =>
  `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${lines.join('')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
const TEXT =
  wordParagraph('全年接待读者12万人次，办讲座46场。') + wordParagraph('一年来，服务更好了。');

const titleOf = async (body: string) => {
  const { report } = (await fromDocx(docx(wordDocument(body)))).value;
  return [report.title, report.subtitle, report.author];
};

describe('a text box', () => {
  it.each<[what: string, body: string, read: (string | null)[]]>([
    [
      'in large letters above the text: title, subtitle and byline',
      box(wordParagraph('推开旧馆的窗', LARGE), wordParagraph('——霁川县图书馆2024年工作综述')) +
        wordParagraph('作者：苏砚秋') +
        TEXT,
      ['推开旧馆的窗', '霁川县图书馆2024年工作综述', '苏砚秋'],
    ],
    [
      'with a title over two lines, below the number of the document',
      wordParagraph('青岩发〔2025〕7号') +
        box(wordParagraph('青岩县人民医院', LARGE), wordParagraph('2024年度工作报告', LARGE)) +
        TEXT,
      ['青岩县人民医院2024年度工作报告', null, null],
    ],
    [
      'in bold and centred',
      box(
        '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>灯下与路上</w:t></w:r></w:p>',
      ) + TEXT,
      ['灯下与路上', null, null],
    ],
    [
      'in large letters below the title: a motto',
      wordParagraph('县图书馆2025年工作总结') + box(wordParagraph('读书好', LARGE)) + TEXT,
      ['县图书馆2025年工作总结', null, null],
    ],
    [
      'with a large figure: no title',
      box(wordParagraph('12万人次', LARGE)) + TEXT,
      ['', null, null],
    ],
    ['in plain letters: no title', box(wordParagraph('读书好')) + TEXT, ['', null, null]],
  ])('%s', async (_what, body, read) => expect(await titleOf(body)).toEqual(read));
});
