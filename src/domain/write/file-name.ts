/** What no file name may hold on Windows, and what would be a folder anywhere. */
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f\u007f]+/g;
const LONGEST = 60;

/** A title as the name of a file. */
export const fileName = (title: string): string =>
  [...title.replace(FORBIDDEN, ' ').trim()].slice(0, LONGEST).join('');
