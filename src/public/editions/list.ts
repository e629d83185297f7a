import type { Core } from '@strapi/strapi';
import type { ListQuery } from '../query';

/** Strapi's query builder for what its own cannot say. */
export type Knex = Core.Strapi['db']['connection'];
export type Query = ReturnType<Knex['queryBuilder']>;

/** Columns of a table by the names that the public API uses. */
export type Columns = Record<string, string>;

const EDITION_COLUMNS: Columns = {
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

/** Current editions in one language, or in `fallback` where a report has none in it. */
export function currentEditions(knex: Knex, locale: string, fallback: string | null): Query {
  const editions = knex('editions as e').where('e.current', true);
  if (!fallback || fallback === locale) return editions.where('e.language', locale);
  return editions.where((either) =>
    either
      .where('e.language', locale)
      .orWhere((source) =>
        source
          .where('e.language', fallback)
          .whereNotExists(
            knex('editions as own')
              .whereRaw('own.report_id = e.report_id')
              .where({ 'own.language': locale, 'own.current': true })
              .select(knex.raw('1')),
          ),
      ),
  );
}

/** Applies the filters of a list, by default of editions. */
export function whereFilters(query: Query, filters: object = {}, columns = EDITION_COLUMNS) {
  for (const [name, condition] of flatten(filters)) {
    const column = `e.${columns[name]}`;
    for (const [operator, value] of conditions(condition)) {
      if (operator === '$in') query.whereIn(column, value as string[]);
      else if (operator === '$notIn') query.whereNotIn(column, value as string[]);
      else query.where(column, COMPARISONS[operator] as string, value as string);
    }
  }
  return query;
}

const RELATIONS = ['organization', 'series', 'indicator'];

/** `{ organization: { key: 'a' } }` becomes `organization.key`, the name of a column. */
function flatten(filters: object): [string, unknown][] {
  return Object.entries(filters).flatMap(([name, condition]): [string, unknown][] =>
    RELATIONS.includes(name)
      ? [[`${name}.key`, (condition as { key: unknown }).key]]
      : [[name, condition]],
  );
}

function conditions(condition: unknown): [string, unknown][] {
  if (typeof condition !== 'object' || condition === null) return [['$eq', condition]];
  return Object.entries(condition).filter(([, value]) => value !== undefined);
}

/** Applies the order of a list; the report's id decides ties, so that pages never overlap. */
export function orderBy(query: Query, sort: ListQuery['sort']) {
  for (const term of sort) {
    const [name = '', direction = 'asc'] = term.split(':');
    query.orderByRaw(`?? ${direction === 'desc' ? 'desc' : 'asc'} nulls last`, [
      `e.${EDITION_COLUMNS[name]}`,
    ]);
  }
  return query.orderBy('e.report_id');
}

/** The window of a list: page and page size, or start and limit. */
export function windowOf(pagination: ListQuery['pagination']) {
  if (pagination.style === 'offset') return { offset: pagination.start, limit: pagination.limit };
  const { page, pageSize } = pagination;
  return { offset: (page - 1) * pageSize, limit: pageSize };
}

/** How many rows a query finds. */
export async function countOf(query: Query): Promise<number> {
  const row = (await query.count({ total: '*' }).first()) as { total: string | number } | undefined;
  return Number(row?.total ?? 0);
}
