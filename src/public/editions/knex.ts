import type { Core } from '@strapi/strapi';

/** Knex, the query builder below Strapi's, for queries that Strapi's own cannot express. */
export type Knex = Core.Strapi['db']['connection'];
/** A query that is being built. */
export type Query = ReturnType<Knex['queryBuilder']>;

/** Columns of a table by their names in the public API. */
export type Columns = Record<string, string>;
