import { REDACTED } from '../domain/years/redact-text';

/** SQL for a text column that may be null. It works for text only: PostgreSQL cannot compare a timestamp with ''. */
const said = (row: 'new' | 'old', column: string) => `coalesce(${row}.${column}, '')`;

/** SQL that is true when a column of people's words changes without the mark of a redaction. */
export const unredacted = (column: string): string =>
  `(${said('new', column)} <> ${said('old', column)} and ${said('new', column)} not like '%${REDACTED}%')`;
