import zongshu from '../../config/zongshu';

/** Returns the name of a language in that language. */
export const languageName = (code: string): string =>
  zongshu.locales.find((one) => one.code === code)?.name ?? code;
