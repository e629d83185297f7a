const WIDE = '\\u3000-\\u9fff\\uff00-\\uffef';
/** A line break in the source between two Chinese characters is not a space (CSS Text 3 §4.1.2). */
const BREAK = new RegExp(`(?<=[${WIDE}])[ \\t\\r\\f]{0,200}\\n[ \\t\\r\\n\\f]*(?=[${WIDE}])`, 'g');

/** Returns the words with white space as a browser shows it. */
export const oneSpaced = (text: string): string =>
  text.replace(BREAK, '').replace(/[\t\n\r\f ]+/g, ' ');
