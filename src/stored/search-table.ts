/**
 * The table that searches read: one row for each part of a current edition. It is not a content type, because its index
 * is specific to the database.
 */
export const SEARCH_PARTS = 'search_parts';
/** The full-text index of SQLite. PostgreSQL has columns of `search_parts` instead. */
export const SEARCH_INDEX = 'search_index';
/** Raise this number when tokens or parts change. The next boot then writes all rows again. */
export const SEARCH_VERSION = 4;
