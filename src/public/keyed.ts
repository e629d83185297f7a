import type { Knex } from './editions/knex';

/** Returns a subquery for the key of the series or indicator that a key or documentId names. */
export const keyNamed = (knex: Knex, table: 'series' | 'indicators', keyOrId: string) =>
  knex(table).where('key', keyOrId).orWhere('document_id', keyOrId).limit(1).select('key');
