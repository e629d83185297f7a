/** What people say with a publication, a dismissal or a redaction: server, contract and forms hold to one limit. */

/** The longest reason, in characters. It stands in lists and tables, so it is a sentence or two. */
export const LONGEST_REASON = 500;

/** The longest note for readers about what was corrected and why, in characters. */
export const LONGEST_CORRECTION = 1000;
