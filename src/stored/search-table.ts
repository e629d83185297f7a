/** What can be looked for in current editions, a row for each part of one. It is no content type: its index is the database's own. */
export const SEARCH_PARTS = 'search_parts';
/** The full-text index of SQLite beside it; PostgreSQL has a column. */
export const SEARCH_INDEX = 'search_index';
/** Raise it when tokens or parts change: the next boot writes them anew. */
export const SEARCH_VERSION = 4;
