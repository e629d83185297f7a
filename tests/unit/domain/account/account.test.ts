import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { audit, heldByHtml, heldByText } from '../../../../src/domain/account';
import { fromDocx, fromHtml, fromText } from '../../../../src/domain/read';
import { UnreadableFileError } from '../../../../src/domain/result';
import { docx, wordDocument } from '../../../helpers/docx';

const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 60) };
const FIXTURES = path.resolve(__dirname, '../../../fixtures/read');

/** What the account must say wherever the reader did its work. */
const lostIn = ({ value }: { value: { account: { lost: number } } }) => value.account.lost;

describe('an account of every fixture loses nothing', () => {
  it.each(readdirSync(FIXTURES))('%s', async (name) => {
    const text = path.join(FIXTURES, name, 'input.txt');
    const word = path.join(FIXTURES, name, 'input.docx');
    if (existsSync(text)) expect(lostIn(fromText(readFileSync(text, 'utf8')))).toBe(0);
    if (existsSync(word)) expect(lostIn(await fromDocx(readFileSync(word)))).toBe(0);
  });
});

describe('an account', () => {
  const report = fromText(
    '标题：2025年工作总结\n全年接待读者12万人次。\n全年接待读者12万人次。',
  ).value;

  it('knows what is not there', () => {
    const { account, lost } = audit(heldByText('另有八千册。'), report, []);
    expect([account, lost]).toEqual([{ kept: 0, named: 0, lost: 1 }, ['另有八千册。']]);
  });

  it('counts a text that stands twice twice, and not three times', () => {
    const held = heldByText('全年接待读者12万人次。\n'.repeat(3));
    expect(audit(held, report, []).account).toEqual({ kept: 2, named: 0, lost: 1 });
  });

  it('ends where more lines show nothing than a report has empty fields', () => {
    const held = heldByText(`2025年工作总结\n${'\u200b\n'.repeat(50)}`);
    expect(audit(held, report, []).account).toEqual({ kept: 1, named: 0, lost: 0 });
  });

  it('reads a Word file in either order of bytes', async () => {
    const xml = wordDocument('<w:p><w:r><w:t>全年接待读者12万人次。</w:t></w:r></w:p>');
    const little = Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    for (const part of [little, Buffer.from(little).swap16()]) {
      const read = await fromDocx(docx('', { 'word/document.xml': new Uint8Array(part) }));
      expect(read.value.account).toEqual({ kept: 1, named: 0, lost: 0 });
    }
  });

  it.each<[what: string, body: string, kept: number]>([
    [
      'several bodies',
      '<w:p><w:r><w:t>甲。</w:t></w:r></w:p></w:body><w:body><w:p><w:r><w:t>乙。</w:t></w:r></w:p>',
      2,
    ],
    [
      'a rule that Word draws',
      '<w:p><w:r><w:t>甲。</w:t><w:pict><v:rect><v:imagedata o:title=""/></v:rect></w:pict></w:r></w:p>',
      1,
    ],
  ])('of a Word file with %s loses nothing', async (_what, body, kept) => {
    const { value } = await fromDocx(docx(wordDocument(body)));
    expect(value.account).toEqual({ kept, named: 0, lost: 0 });
  });

  it.each([
    [
      'a form around the rows of a table',
      '<table><form><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></form></table>',
    ],
    [
      'words in a row, beside its cells',
      '<table><tr>丙<td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>',
    ],
    ['cells without a row', '<table><td>甲<td>1</td></table>'],
    [
      'a table in a table, beside its cells',
      '<table><table><tr><td>甲</td></tr></table><tr><td>乙</td></tr></table>',
    ],
    ['the caption of a layout table', '<table><caption>丙</caption><tr><td>甲</td></tr></table>'],
    ['a picture in what is hidden', '<p>甲</p><div hidden><img src="a.png">乙</div>'],
    [
      'pictures around the main part',
      '<div><img src="a.png">丁</div><main><h1>甲乙丙丁</h1><p>全年接待读者12万人次。</p></main>',
    ],
  ])('of a page with %s loses nothing', (_what, html) => {
    expect(fromHtml(`<p>全年办案426件。</p>${html}`).value.account.lost).toBe(0);
  });

  it('refuses a Word file with a damaged part that no other leads to', async () => {
    const file = docx(wordDocument('<w:p><w:r><w:t>好。</w:t></w:r></w:p>'), {
      'word/header9.xml': '<w:hdr><w:p></w:hdr>',
    });
    await expect(fromDocx(file)).rejects.toBeInstanceOf(UnreadableFileError);
  });

  it('names what a finding says', () => {
    const held = heldByText('内部口径38场');
    expect(audit(held, report, ['hidden text 内部口径38场']).account.named).toBe(1);
  });

  it('misses a picture that no photo shows and nothing names', () => {
    const held = heldByHtml('<img src="a.png">');
    expect(audit(held, report, []).account.lost).toBe(1);
    expect(audit(held, report, ['picture (image/x-emf)']).account.named).toBe(1);
  });

  it('misses an address that the report does not keep', () => {
    const page = fromHtml(
      '<h1>2025年工作总结</h1><p>见<a href="https://a.example/x">表</a>。</p>',
    ).value;
    const held = heldByHtml('<a href="https://a.example/y">表</a>');
    expect(audit(held, { ...page, other: [] }, []).account.lost).toBe(1);
  });

  it('of a reading with a loss becomes a warning', () => {
    const { value, issues } = fromHtml('<p>2025年工作总结</p><p>好。</p>');
    expect(value.account.lost).toBe(0);
    expect(issues.map(({ actual }) => String(actual))).not.toContainEqual(
      expect.stringContaining('without an account'),
    );
  });
});

const words = fc.stringMatching(/^[全年投入经费接待读者图书讲座甲乙丙丁0-9]{1,8}$/);
const marks = fc.constantFrom(
  '',
  '<w:b/>',
  '<w:vanish/>',
  '<w:strike/>',
  '<w:vertAlign w:val="superscript"/>',
);
const run = fc
  .tuple(words, marks)
  .map(
    ([text, mark]) => `<w:r><w:rPr>${mark}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`,
  );
const around = fc.constantFrom<(inner: string) => string>(
  (inner) => inner,
  (inner) => `<w:ins w:id="1">${inner}</w:ins>`,
  (inner) =>
    `<w:del w:id="1">${inner.replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')}</w:del>`,
  (inner) => `<w:fldSimple w:instr="PAGE">${inner}</w:fldSimple>`,
  (inner) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`,
  (inner) => `<w:smartTag>${inner}</w:smartTag>`,
  (inner) => `<w:r><w:ruby><w:rt>${inner}</w:rt><w:rubyBase>${inner}</w:rubyBase></w:ruby></w:r>`,
  (inner) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${inner}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  (inner) =>
    `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p>${inner}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
);
const piece = fc.tuple(run, around).map(([inner, wrap]) => wrap(inner));
const paragraph = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .map((inner) => `<w:p>${inner.join('')}</w:p>`);
const cell = fc
  .array(paragraph, { minLength: 1, maxLength: 2 })
  .map((inner) => `<w:tc>${inner.join('')}</w:tc>`);
const table = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map(
    (rows) => `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`,
  );
const body = fc
  .array(fc.oneof(paragraph, table), { minLength: 1, maxLength: 8 })
  .map((all) => all.join(''));

it('a Word file of whatever is in it loses nothing', async () => {
  await fc.assert(
    fc.asyncProperty(body, async (blocks) => {
      const file = docx(
        wordDocument(`<w:p><w:r><w:t>青石县图书馆2025年工作总结</w:t></w:r></w:p>${blocks}`),
      );
      expect(lostIn(await fromDocx(file))).toBe(0);
    }),
    RUNS,
  );
});

const inline = fc.constantFrom<(inner: string) => string>(
  (inner) => inner,
  (inner) => `<b>${inner}</b>`,
  (inner) => `<del>${inner}</del>`,
  (inner) => `<span style="display:none">${inner}</span>`,
  (inner) => `<a href="https://a.example/x">${inner}</a>`,
  (inner) => `<sup>${inner}</sup>`,
);
const html = fc
  .array(fc.tuple(words, inline, fc.constantFrom('p', 'div', 'h2', 'li', 'td')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) =>
    all
      .map(([text, wrap, name]) =>
        name === 'td'
          ? `<table><tr><td>${wrap(text)}</td><td>1</td></tr></table>`
          : `<${name}>${wrap(text)}</${name}>`,
      )
      .join(''),
  );

it('a page of whatever is in it loses nothing', () => {
  fc.assert(
    fc.property(html, (page) => {
      expect(lostIn(fromHtml(`<p>青石县图书馆2025年工作总结</p>${page}`))).toBe(0);
    }),
    RUNS,
  );
});
