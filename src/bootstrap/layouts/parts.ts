import type { Field, Shape } from '../../domain/report/field';
import type { Layout, Row } from './layout';

/**
 * Returns the layout of a shape: each field at the place that its `form` gives. Fields without `form` are hidden,
 * because only the application writes them.
 */
export function layoutOf({ calledBy, fields }: Shape): Layout {
  const all = Object.entries(fields);
  return {
    mainField: calledBy,
    edit: rowsOf(all),
    hidden: all.filter(([, { form }]) => !form).map(([name]) => name),
  };
}

function rowsOf(fields: [string, Field][]): Row[] {
  const rows = new Map<number, [string, number, number][]>();
  for (const [name, { form }] of fields) {
    if (!form) continue;
    const [row, column, width] = form;
    rows.set(row, [...(rows.get(row) ?? []), [name, column, width]]);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, seats]) => rowOf(seats));
}

const rowOf = (seats: [string, number, number][]): Row =>
  Object.fromEntries(
    seats.sort(([, a], [, b]) => a - b).map(([name, , width]) => [name, width] as const),
  );
