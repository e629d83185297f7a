/** The typeface in which readers see a report; editors write in the same one. */
export const SERIF = `'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, Georgia, serif`;

/** The same for English. With a Chinese font first, quotation marks would have the width of a Chinese character. */
export const SERIF_OF_ENGLISH = `Georgia, 'Noto Serif', 'Liberation Serif', 'Times New Roman', serif`;

/** The typeface of headings, and of the lines around the prose. */
export const SANS = `'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', system-ui, sans-serif`;
