/** Characters that Windows forbids in file names, and path separators. */
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f\u007f]+/g;
const LONGEST = 60;

/** Makes a file name of a title. */
export const fileName = (title: string): string =>
  [...title.replace(FORBIDDEN, ' ').trim()].slice(0, LONGEST).join('');
