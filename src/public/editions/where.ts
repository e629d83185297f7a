import type { Columns, Query } from './knex';

/** The columns of editions by which lists are filtered and sorted. */
export const EDITION_COLUMNS: Columns = {
  documentId: 'report_id',
  year: 'year',
  slug: 'slug',
  title: 'title',
  issuedOn: 'issued_on',
  publishedAt: 'created_at',
  'organization.key': 'organization_key',
  'series.key': 'series_key',
};

const COMPARISONS: Record<string, string> = {
  $eq: '=',
  $ne: '<>',
  $lt: '<',
  $lte: '<=',
  $gt: '>',
  $gte: '>=',
};

/** Applies the filters of a list. The default columns are those of editions. */
export function whereFilters(query: Query, filters: object = {}, columns = EDITION_COLUMNS) {
  for (const [name, condition] of flatten(filters)) {
    if (name === '$or' || name === '$and') {
      whereSeveral(query, name, condition as object[], columns);
      continue;
    }
    if (name === 'keywords') {
      whereTagged(query, condition);
      continue;
    }
    if (name.endsWith('.name')) {
      whereNamed(query, name.replace(/\.name$/, ''), condition, columns);
      continue;
    }
    whereIs(query, `e.${columns[name]}`, condition);
  }
  return query;
}

/** Applies a filter on one column: a value, or operators. */
function whereIs(query: Query, column: string, condition: unknown): void {
  for (const [operator, value] of conditions(condition)) {
    if (operator === '$in') query.whereIn(column, value as string[]);
    else if (operator === '$notIn') query.whereNotIn(column, value as string[]);
    else if (CONTAINS.has(operator)) whereContains(query, column, operator, String(value));
    else query.where(column, COMPARISONS[operator] as string, value as string);
  }
}

/** Applies several conditions: any of them for `$or`, all of them for `$and`. */
function whereSeveral(query: Query, operator: '$or' | '$and', all: object[], columns: Columns) {
  query.where((either) => {
    for (const one of all) {
      const within = (inner: Query) => void whereFilters(inner, one, columns);
      if (operator === '$or') either.orWhere(within as never);
      else either.where(within as never);
    }
  });
}

/** Filters editions by one of their keywords. */
function whereTagged(query: Query, condition: unknown): void {
  query.whereExists(function (this: Query) {
    const own = this.from('published_keywords as k').select('k.keyword');
    own.whereRaw('k.report_id = e.report_id and k.language = e.language');
    whereIs(own, 'k.keyword', condition);
  } as never);
}

const NAMED: Record<string, string> = {
  organization: 'organizations',
  series: 'series',
  indicator: 'indicators',
};

/** Filters by the present name of an organization, series or indicator, in either language. */
function whereNamed(query: Query, relation: string, condition: unknown, columns: Columns): void {
  query.whereIn(`e.${columns[`${relation}.key`]}`, function (this: Query) {
    this.from(`${NAMED[relation]} as e`).select('e.key');
    const called = (name: string) => (one: Query) =>
      void whereFilters(one, { name: condition }, { name });
    this.where((either) =>
      either.orWhere(called('name') as never).orWhere(called('name_en') as never),
    );
  } as never);
}

const CONTAINS: ReadonlySet<string> = new Set(['$contains', '$containsi']);

/** Filters by a substring. The wildcards of a `like` pattern are escaped. */
function whereContains(query: Query, column: string, operator: string, part: string): void {
  const pattern = `%${part.replace(/[\\%_]/g, '\\$&')}%`;
  // SQLite's `like` ignores the case of ASCII letters by itself. PostgreSQL needs `lower`.
  if (operator === '$containsi') {
    query.whereRaw(`lower(??) like ? escape '\\'`, [column, pattern.toLowerCase()]);
  } else query.whereRaw(`?? like ? escape '\\'`, [column, pattern]);
}

const RELATIONS = ['organization', 'series', 'indicator'];

/** Turns `{ organization: { key: 'a' } }` into `organization.key`, the name of a column. */
function flatten(filters: object): [string, unknown][] {
  return Object.entries(filters).flatMap(([name, condition]): [string, unknown][] =>
    RELATIONS.includes(name)
      ? Object.entries(condition as object).map(([field, inner]) => [`${name}.${field}`, inner])
      : [[name, condition]],
  );
}

function conditions(condition: unknown): [string, unknown][] {
  if (typeof condition !== 'object' || condition === null) return [['$eq', condition]];
  return Object.entries(condition).filter(([, value]) => value !== undefined);
}
