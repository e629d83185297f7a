/**
 * Returns the same text for every spelling of a query: fields are sorted, undefined fields are left out, and `{ $eq: x
 * }` becomes `x`.
 */
export function canonical(query: unknown): string {
  return JSON.stringify(ordered(query));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.length === 1 && fields[0]?.[0] === '$eq') return ordered(fields[0][1]);
  return Object.fromEntries(
    fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, ordered(field)]),
  );
}
