import { UnreadableFileError } from '../../result';
import { readCheck, writeCheck, type Returned, type Unit } from './bundle';
import { nodesOfText, textOfNodes } from './nodes';

/**
 * The columns of a bilingual table. `check` must not be changed: it shows whether a text has changed since the export.
 */
export const COLUMNS = ['path', 'kind', 'status', 'source', 'target', 'note', 'check'] as const;

const STATUS = { initial: 'new', review: 'to review', done: 'done' } as const;

/** Returns units as rows of a bilingual table, with a header. Figures and formatting become plain words. */
export function toRows(units: readonly Unit[]): string[][] {
  const rows = units.map(({ path, kind, state, source, target, notes, check }) => [
    ...[path, kind, STATUS[state], textOfNodes(source), textOfNodes(target ?? [])],
    ...[notes.join('\n'), writeCheck(check)],
  ]);
  return [[...COLUMNS], ...rows];
}

/**
 * Reads a bilingual table with its columns in any order. `path`, `source` and `target` are required. Throws
 * `UnreadableFileError` for a table that is not ours.
 */
export function fromRows(rows: readonly (readonly string[])[]): Returned {
  const [header = [], ...body] = rows;
  const titles = header.map((title) => title.trim().toLowerCase());
  const missing = ['path', 'source', 'target'].filter((column) => !titles.includes(column));
  if (missing.length > 0) {
    throw new UnreadableFileError(
      'unsupported',
      `The table has no column ${missing.map((one) => `"${one}"`).join(', ')}. Its first row must name the columns as in the export.`,
    );
  }
  const cell = (row: readonly string[], column: (typeof COLUMNS)[number]) =>
    (row[titles.indexOf(column)] ?? '').replace(/\r\n?/g, '\n');
  const units = body
    .filter((row) => cell(row, 'path').trim() !== '')
    .map((row) => ({
      path: cell(row, 'path').trim(),
      source: [cell(row, 'source')],
      target: nodesOfText(cell(row, 'target'), []),
      isPlain: true as const,
      isDone: cell(row, 'status').trim().toLowerCase() === 'done',
      check: readCheck(cell(row, 'check')),
    }));
  return { documentId: null, sourceLocale: null, targetLocale: null, units };
}
