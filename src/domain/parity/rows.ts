/** Returns the rows of a table of words. Each line has the Chinese, a space, and the English. */
export const rowsOf = (table: string): [chinese: string, english: string][] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(' ');
      return [line.slice(0, at), line.slice(at + 1)];
    });
