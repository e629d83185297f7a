import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { UnreadableFileError } from '../domain/result';

/** A cell that begins with one of these is a formula for a spreadsheet; an apostrophe makes it text. */
const FORMULA = /^'*[=+\-@\t]/;
const GUARDED = /^'(?='*[=+\-@\t])/;
/** A negative number begins like a formula, and is not one. */
const NUMBER = /^-?\d+(\.\d+)?(e[+-]\d+)?$/;

/** Rows as CSV (RFC 4180); with a byte order mark, by which Excel knows UTF-8, unless `bom` is false. */
export function toCsv(rows: readonly (readonly string[])[], { bom = true } = {}): string {
  const guarded = rows.map((row) => row.map((cell) => (isFormula(cell) ? `'${cell}` : cell)));
  return stringify(guarded, { bom, record_delimiter: 'windows' });
}

const isFormula = (cell: string) => FORMULA.test(cell) && !NUMBER.test(cell);

/** More rows than any glossary or translation has; a file of a million empty lines is neither. */
export const MOST_ROWS = 50_000;

/**
 * The rows of CSV, empty ones too, so that they can be counted. Throws `UnreadableFileError`: damaged where quotes do
 * not match or U+0000 is in it, which PostgreSQL cannot store; too long where there are more than `MOST_ROWS`.
 */
export function fromCsv(text: string): string[][] {
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const line = text.slice(0, nul).split(/\r\n|\r|\n/).length;
    throw new UnreadableFileError('damaged', `The file is no CSV: line ${line} holds U+0000.`);
  }
  try {
    const rows: string[][] = parse(text, {
      ...{ bom: true, relax_column_count: true },
      delimiter: delimiterOf(text),
      to: MOST_ROWS + 1,
    });
    if (rows.length > MOST_ROWS) throw tooMany();
    return rows.map((row) => row.map((cell) => cell.replace(GUARDED, '')));
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError('damaged', `The file is no CSV: ${(error as Error).message}.`);
  }
}

/** Excel writes semicolons or tabs where the system's list separator is another. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]/) >>> 0);
  const counts = [',', ';', '\t'].map((one) => ({ one, count: header.split(one).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.one ?? ',';
}

const tooMany = () =>
  new UnreadableFileError(
    'too-long',
    `The file has more than ${MOST_ROWS.toLocaleString('en')} rows. Send it in parts.`,
  );
