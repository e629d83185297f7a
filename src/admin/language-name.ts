import zongshu from '../../config/zongshu';

/** A language as it calls itself. */
export const languageName = (code: string): string =>
  zongshu.locales.find((one) => one.code === code)?.name ?? code;
