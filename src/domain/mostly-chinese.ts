/** Whether a text has more Chinese characters than Latin letters. */
export const isMostlyChinese = (text: string): boolean =>
  text.replace(/[^\u4e00-\u9fff]+/g, '').length > text.replace(/[^A-Za-z]+/g, '').length;
