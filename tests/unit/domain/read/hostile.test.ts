import { fromXlsx, SHEET_LIMITS } from '../../../../src/formats/translations/xlsx';
import { readDocx } from '../../../../src/domain/read/docx';
import { MOST_LEFT } from '../../../../src/domain/read/docx/left';
import { guardXml, XML_LIMITS } from '../../../../src/domain/read/docx/xml-guard';
import { fromCsv, MOST_ROWS } from '../../../../src/formats/csv';
import { UnreadableFileError } from '../../../../src/domain/result';
import { FAR_SHEETS, GUARDED, STRAINING } from '../../../helpers/hostile-files';

const guard = (xml: string) => guardXml(new TextEncoder().encode(xml));

describe('a hostile file', () => {
  it.each(GUARDED.map((file) => [file.name, file] as const))(
    'of %s is refused',
    async (_, file) => {
      await expect(readDocx(file.bytes())).rejects.toBeInstanceOf(UnreadableFileError);
    },
  );

  const word = STRAINING.filter(({ ending }) => ending === 'docx');
  it.each(word.map((file) => [file.name, file] as const))(
    'of %s is read, or refused',
    async (_, file) => {
      const outcome = await readDocx(file.bytes()).catch((error: unknown) => error);
      expect(outcome instanceof UnreadableFileError || outcome).toBeTruthy();
    },
  );

  it.each(FAR_SHEETS.map((file) => [file.name, file] as const))(
    'with %s is refused before a grid is made of it',
    async (_, file) => {
      await expect(fromXlsx(file.bytes())).rejects.toMatchObject({ reason: 'hostile' });
    },
  );

  it('of a million empty lines is no table', () => {
    expect(() => fromCsv('zh,en\n'.repeat(MOST_ROWS))).not.toThrow();
    expect(() => fromCsv('zh,en\n'.repeat(MOST_ROWS + 1))).toThrow(UnreadableFileError);
  });
});

describe('the guard of XML', () => {
  it.each([
    ['a comment with a tag that has no end', '<a><!-- <b --></a>'],
    ['a CDATA section', '<a><![CDATA[ <b ]]></a>'],
    ['a > in an attribute', '<a b="1>0"/>'],
    ['an instruction', '<?xml version="1.0"?><a/>'],
  ])('lets %s pass', (_, xml) => {
    expect(() => guard(xml)).not.toThrow();
  });

  it('counts no more than what a report can hold', () => {
    expect(XML_LIMITS).toEqual({ depth: 400, elements: 500_000, attributes: 256 });
    expect(MOST_LEFT).toBe(10_000);
    expect(SHEET_LIMITS).toEqual({ rows: 25_000, columns: 64 });
    expect(MOST_ROWS).toBe(50_000);
    const { depth, elements } = XML_LIMITS;
    expect(() => guard('<a>'.repeat(depth))).not.toThrow();
    expect(() => guard('<a>'.repeat(depth + 1))).toThrow(UnreadableFileError);
    expect(() => guard('<a/>'.repeat(elements))).not.toThrow();
    expect(() => guard('<a/>'.repeat(elements + 1))).toThrow(UnreadableFileError);
  });
});
