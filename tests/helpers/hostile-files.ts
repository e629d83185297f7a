import { strToU8, zipSync } from 'fflate';
import { docx, wordDocument, wordParagraph } from './docx';

/** A file that is built to do harm: its name, its extension, and its bytes, which take a moment to make. */
export type HostileFile = { name: string; ending: 'docx' | 'html' | 'txt'; bytes(): Uint8Array };
export type HostileSheet = { name: string; bytes(): Uint8Array };

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const word = (name: string, body: () => string, parts: () => Record<string, string> = () => ({})) =>
  ({ name, ending: 'docx', bytes: () => docx(wordDocument(body()), parts()) }) as const;
const styles = (inside: string) => `<w:styles ${NAMESPACE}>${inside}</w:styles>`;
const numbering = (inside: string) => `<w:numbering ${NAMESPACE}>${inside}</w:numbering>`;
const LIST = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"></w:lvl></w:abstractNum>';

/** Word files that a guard of its own refuses, named by the problem. */
export const GUARDED: HostileFile[] = [
  word('a million elements', () => '<w:r/>'.repeat(1_000_000)),
  word('an element of 5,000 attributes', () => {
    const attributes = Array.from({ length: 5_000 }, (_, at) => ` w:a${at}="1"`);
    return `<w:p${attributes.join('')}/>`;
  }),
  word('a million of <', () => '<'.repeat(1_000_000)),
  word('a million tags without an end', () => '<w:p '.repeat(1_000_000)),
  word('elements nested 100,000 deep', () => '<w:sdt>'.repeat(100_000)),
  word('100,000 deleted texts', () =>
    '<w:p><w:del w:id="1"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>'.repeat(100_000),
  ),
  word('spaces of 60 MB', () => ' '.repeat(60_000_000)),
  {
    name: '3,000 parts',
    ending: 'docx',
    bytes: () => {
      const parts = Array.from({ length: 3_000 }, (_, at) => [`word/media/${at}.png`, '.']);
      return docx(wordDocument(''), Object.fromEntries(parts));
    },
  },
];

/** Word files that must be read in linear time or be stopped. */
export const STRAINING: HostileFile[] = [
  word('100,000 properties without an end', () =>
    `<w:p>${'<w:numPr>'.repeat(390)}</w:p>`.repeat(250),
  ),
  word(
    '40,000 styles that are empty',
    () => wordParagraph('正文'),
    () => ({
      'word/numbering.xml': numbering(LIST),
      'word/styles.xml': styles('<w:style />'.repeat(40_000)),
    }),
  ),
  word(
    'a cycle of styles',
    () => wordParagraph('正文', '', 'a'),
    () => ({
      'word/styles.xml': styles(
        ['ab', 'ba']
          .map(
            ([own, base]) =>
              `<w:style w:type="paragraph" w:styleId="${own}"><w:basedOn w:val="${base}"/></w:style>`,
          )
          .join(''),
      ),
    }),
  ),
  word(
    'lists of level 4,000,000,000',
    () =>
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="4000000000"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>一</w:t></w:r></w:p>',
    () => ({
      'word/numbering.xml': numbering(
        `${LIST}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      ),
    }),
  ),
  word(
    'a paragraph of 100,000 runs',
    () => `<w:p>${'<w:r><w:t>一</w:t></w:r>'.repeat(100_000)}</w:p>`,
  ),
  {
    name: 'a page of 200,000 elements',
    ending: 'html',
    bytes: () => strToU8('<b><i>一'.repeat(900)),
  },
  { name: '500,000 lines', ending: 'txt', bytes: () => strToU8('一\n'.repeat(499_000)) },
  { name: '4,000 times 百', ending: 'txt', bytes: () => strToU8(`题\n${'百'.repeat(4_000)}`) },
];

const sheet = (name: string, inside: () => string): HostileSheet => ({
  name,
  bytes: () => workbook(`<worksheet xmlns="${SHEET}">${inside()}</worksheet>`),
});
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const cell = (place: string) => `<c r="${place}" t="inlineStr"><is><t>x</t></is></c>`;

/** Spreadsheets with cells so far out that a naive grid would fill all memory. */
export const FAR_SHEETS: HostileSheet[] = [
  sheet(
    'one cell at XFD1048576',
    () => `<sheetData><row r="1048576">${cell('XFD1048576')}</row></sheetData>`,
  ),
  sheet('one cell at ZZZZZZ1', () => `<sheetData><row r="1">${cell('ZZZZZZ1')}</row></sheetData>`),
  sheet(
    'a row 4,000,000,000',
    () => `<sheetData><row r="4000000000">${cell('A4000000000')}</row></sheetData>`,
  ),
  sheet('a dimension of all cells', () => `<dimension ref="A1:XFD1048576"/><sheetData/>`),
  sheet(
    'a far cell in single quotes',
    () => `<sheetData><row r='1'><c r='XFD1'><v>1</v></c></row></sheetData>`,
  ),
  sheet(
    'a million cells',
    () => `<sheetData>${`<row>${'<c/>'.repeat(60)}</row>`.repeat(17_000)}</sheetData>`,
  ),
];

/** Returns a workbook with one sheet of this XML. */
function workbook(xml: string): Uint8Array {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`;
  const relations = (type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/${type}" Target="${target}"/></Relationships>`;
  const parts = {
    '[Content_Types].xml': types,
    '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${RELATION}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': xml,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])),
  );
}
