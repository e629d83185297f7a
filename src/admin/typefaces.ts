/** What readers are shown a report in, for those who write it. */
export const SERIF = `'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, Georgia, serif`;

/** The same for English: a Chinese type first would set its quotation marks a whole sign wide. */
export const SERIF_OF_ENGLISH = `Georgia, 'Noto Serif', 'Liberation Serif', 'Times New Roman', serif`;
