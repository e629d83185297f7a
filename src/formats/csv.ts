import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { UnreadableFileError } from '../domain/result';

/** A spreadsheet reads a cell that begins like this as a formula. An apostrophe in front makes it text. */
const FORMULA = /^'*[=+\-@\t]/;
const GUARDED = /^'(?='*[=+\-@\t])/;
/** A negative number begins like a formula, but is none. */
const NUMBER = /^-?\d+(\.\d+)?(e[+-]\d+)?$/;

/** Returns rows as CSV (RFC 4180). A byte order mark tells Excel that it is UTF-8, unless `bom` is false. */
export function toCsv(rows: readonly (readonly string[])[], { bom = true } = {}): string {
  const guarded = rows.map((row) => row.map((cell) => (isFormula(cell) ? `'${cell}` : cell)));
  return stringify(guarded, { bom, record_delimiter: 'windows' });
}

const isFormula = (cell: string) => FORMULA.test(cell) && !NUMBER.test(cell);

/** More rows than any glossary or translation has. It stops a file of a million empty lines. */
export const MOST_ROWS = 50_000;

/**
 * Returns the rows of a CSV text, empty rows included, so that rows can be numbered. Throws `UnreadableFileError`:
 * damaged if quotes do not match or the text holds U+0000, which PostgreSQL cannot store; too long if there are more
 * than `MOST_ROWS` rows.
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

/** Excel writes semicolons or tabs on systems with another list separator. */
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
