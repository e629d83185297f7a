/** Converts a date or time of the tree for the database. A date without a time is midnight in China. */
export const toInstant = (date: string): string =>
  date.includes('T') ? date : `${date}T00:00+08:00`;
