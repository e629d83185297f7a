import type { Core } from '@strapi/strapi';
import { redacted } from '../domain/years/redact';
import { redactedText, type Redaction } from '../domain/years/redact-text';
import { wordedColumns, type Columns } from './columns';

/** A row that contains a redacted word, and the new values of its columns. */
export interface Change {
  table: string;
  id: number;
  set: Record<string, string>;
}

type Row = { id: number } & Record<string, unknown>;

const BATCH = 200;

/**
 * Returns the changes to every row of every content table that contains a redacted word. Reads all rows, because no
 * index can find a name inside JSON.
 */
export async function changesIn(strapi: Core.Strapi, redaction: Redaction): Promise<Change[]> {
  const all: Change[] = [];
  for (const columns of wordedColumns(strapi)) {
    await eachBatch(strapi, columns, (rows) => {
      for (const row of rows) all.push(...changeOf(columns, row, redaction));
    });
  }
  return all;
}

async function eachBatch(
  strapi: Core.Strapi,
  { table, columns }: Columns,
  take: (rows: Row[]) => void,
): Promise<void> {
  const names = ['id', ...columns.map(({ name }) => name)];
  for (let last = 0; ;) {
    const rows = await strapi.db.transaction(
      ({ trx }) =>
        trx(table).where('id', '>', last).orderBy('id').limit(BATCH).select(names) as Promise<
          Row[]
        >,
    );
    if (rows.length === 0) return;
    take(rows);
    last = rows.at(-1)!.id;
  }
}

function changeOf({ table, columns }: Columns, row: Row, redaction: Redaction): Change[] {
  const set = columns.flatMap(({ name, isJson }) => {
    const next = without(row[name], isJson, redaction);
    return next === null ? [] : [[name, next]];
  });
  return set.length > 0 ? [{ table, id: row.id, set: Object.fromEntries(set) }] : [];
}

/** Returns the new value of a column, or null if it contains no redacted word. */
export function without(value: unknown, isJson: boolean, redaction: Redaction): string | null {
  if (value === null || value === undefined) return null;
  const parsed = typeof value === 'string' ? jsonIn(value) : value;
  if (typeof parsed === 'object' && parsed !== null) {
    const next = redacted(parsed, redaction);
    return next === parsed ? null : JSON.stringify(next);
  }
  const text = String(value);
  const next = redactedText(text, redaction);
  if (next === text) return null;
  return isJson && typeof value !== 'string' ? JSON.stringify(next) : next;
}

/** Parses a text as a JSON array or object. Returns null if it is neither. */
function jsonIn(text: string): unknown {
  if (!/^[[{]/.test(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
