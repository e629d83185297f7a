import { errors } from '@strapi/utils';
import { faultInRows, type RowsFault } from '../domain/report/rows-fault';
import { rowsFrom } from '../domain/report/table';
import { REPORT, type DocumentMiddleware } from '../stored/documents';

type Component = Record<string, unknown>;

/** Refuses tables whose rows cannot be shown, and normalizes the rows of all others. */
export const requireTables: DocumentMiddleware = () => async (call, next) => {
  const { data } = call.params;
  if (call.uid === REPORT && Array.isArray(data?.sections)) {
    const sections = data.sections.map((one, at) => withTables(one, ['sections', at]));
    call.params = { ...call.params, data: { ...data, sections } };
  }
  return next();
};

type Path = (string | number)[];

function withTables(section: unknown, path: Path): unknown {
  if (!isComponent(section) || !Array.isArray(section.tables)) return section;
  const tables = section.tables.map((one, at) => withRows(one, [...path, 'tables', at, 'rows']));
  return { ...section, tables };
}

function withRows(table: unknown, path: Path): unknown {
  if (!isComponent(table) || !('rows' in table)) return table;
  const fault = faultInRows(table.rows);
  if (fault) throw refusal(fault, [...path, ...fault.at]);
  return { ...table, rows: rowsFrom(table.rows) };
}

const isComponent = (value: unknown): value is Component =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const WHAT: Record<RowsFault['fault'], string> = {
  'not-rows': 'The rows of a table are a list of rows: [["a", "b"], ["c", "d"]].',
  'not-a-row': 'A row of a table is a list of cells: ["a", "b"].',
  'not-a-cell':
    'A cell of a table is a text, or { "children": [{ "type": "text", "text": "…" }] } with texts and links.',
  'bad-span': 'colSpan and rowSpan are whole numbers from 1 to 1000.',
  'too-many-cells': 'A table has at most 20,000 cells. Split it.',
};

function refusal({ fault }: RowsFault, path: Path): Error {
  return new errors.ValidationError(`${WHAT[fault]} (${path.join('.')})`, {
    errors: [{ path, message: WHAT[fault], name: 'ValidationError' }],
  });
}
