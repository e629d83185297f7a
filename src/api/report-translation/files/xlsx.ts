import { readSheet } from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { unpack } from '../../../domain/read/docx/archive';
import { UnreadableFileError } from '../../../domain/result';

const WIDTHS = [30, 14, 10, 60, 60, 40, 12];

/** Rows as a spreadsheet (ECMA-376), the first one standing as its header. Every cell is text. */
export async function toXlsx(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const data = rows.map((row, at) =>
    row.map((value) => ({
      ...{ value, type: String, wrap: true, alignVertical: 'top' as const },
      ...(at === 0 && { fontWeight: 'bold' as const }),
    })),
  );
  const columns = WIDTHS.map((width) => ({ width }));
  return writeXlsxFile(data, { columns, stickyRowsCount: 1, sheet: 'translation' }).toBuffer();
}

/** The rows of a spreadsheet's first sheet. Throws `UnreadableFileError`: damaged, or hostile. */
export async function fromXlsx(bytes: Uint8Array): Promise<string[][]> {
  // Counts what it unpacks to before a reader that does not count is given it.
  unpack(bytes);
  try {
    const rows = await readSheet(Buffer.from(bytes), { trim: false });
    return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  } catch {
    throw new UnreadableFileError(
      'damaged',
      'The file is no spreadsheet (.xlsx) that can be read.',
    );
  }
}
