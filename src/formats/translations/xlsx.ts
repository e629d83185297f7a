import { readSheet } from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { zipSync } from 'fflate';
import { isXml, unpack, type Parts } from '../../domain/read/docx/archive';
import { guardXml, XML_LIMITS } from '../../domain/read/docx/xml-guard';
import { UnreadableFileError } from '../../domain/result';

const WIDTHS = [30, 14, 10, 60, 60, 40, 12];

/**
 * Returns rows as a spreadsheet (ECMA-376). The first row is a header that does not scroll away. Every cell has the
 * format text, so that a spreadsheet does not turn a typed 16% into 0.16, or 3-5 into a date.
 */
export async function toXlsx(
  rows: readonly (readonly string[])[],
  sheet = 'translation',
): Promise<Buffer> {
  const data = rows.map((row, at) =>
    row.map((value) => ({
      ...{ value, type: String, format: '@', wrap: true, alignVertical: 'top' as const },
      ...(at === 0 && { fontWeight: 'bold' as const }),
    })),
  );
  const columns = WIDTHS.map((width) => ({ width }));
  return writeXlsxFile(data, { columns, stickyRowsCount: 1, sheet }).toBuffer();
}

/** The size limits of a sheet: a reader creates a cell for each place up to the farthest one. */
export const SHEET_LIMITS = {
  /** More rows than a translation has pieces. */
  rows: 25_000,
  /** Our table has 7; translators add some of their own. */
  columns: 64,
} as const;

/** Returns the rows of a spreadsheet's first sheet. Throws `UnreadableFileError`: damaged, or hostile. */
export async function fromXlsx(bytes: Uint8Array): Promise<string[][]> {
  // Counts the unpacked size first, because the library below does not.
  const parts = unpack(bytes);
  guard(parts);
  try {
    const rows = await readSheet(packed(parts), { trim: false });
    return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  } catch {
    throw new UnreadableFileError(
      'damaged',
      'The file is no spreadsheet (.xlsx) that can be read.',
    );
  }
}

/**
 * Packs again only what was checked. An archive may hold the same name twice, and readers differ in which one they use.
 */
const packed = (parts: Parts) => Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));

function guard(parts: Parts): void {
  const budget = { elements: XML_LIMITS.elements };
  for (const [name, part] of parts) {
    if (!isXml(name)) continue;
    guardXml(part, budget);
    if (/worksheets\//.test(name)) assertNear(new TextDecoder().decode(part));
  }
}

/** A cell such as `XFD1048576`, in the attributes where a sheet names cells. */
const PLACE = /[\s"'](r|ref)\s*=\s*["']([^"'<]{0,40})/g;
const FAR = /[A-Z]{4}|\d{6}/i;

function assertNear(sheet: string): void {
  for (const [, , places = ''] of sheet.matchAll(PLACE)) {
    for (const place of places.split(':')) if (isFar(place)) throw tooFar();
  }
}

function isFar(place: string): boolean {
  if (FAR.test(place)) return true;
  const [, letters = '', row = ''] = /^\$?([A-Z]*)\$?(\d*)$/i.exec(place.trim()) ?? [];
  return columnOf(letters) > SHEET_LIMITS.columns || Number(row) > SHEET_LIMITS.rows;
}

/** Returns the number of a column: A is 1, Z is 26, AA is 27. */
const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const tooFar = () =>
  new UnreadableFileError(
    'hostile',
    `The sheet has cells beyond row ${SHEET_LIMITS.rows} or column ${SHEET_LIMITS.columns}. Delete what stands far from the table, save it and try again.`,
  );
