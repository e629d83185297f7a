/** The rows of a table of words, one a line: Chinese, a space, English. */
export const rowsOf = (table: string): [chinese: string, english: string][] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(' ');
      return [line.slice(0, at), line.slice(at + 1)];
    });
