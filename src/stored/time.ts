/** A date or time of the tree as the database takes it: a date without time is midnight in China. */
export const toInstant = (date: string): string =>
  date.includes('T') ? date : `${date}T00:00+08:00`;
