/** Parts of the patterns for numerals that are not figures. */
export const HAN = '〇零一二两三四五六七八九十百千万廿卅卌';
export const NUMERAL = `(?:\\d+|[${HAN}]+)`;
export const RANGE = `${NUMERAL}(?:[-~至到、]${NUMERAL})?`;
export const LENGTH = '(?:年|个?月|个?星期|周|天|日|个?小时|分钟|个?世纪)';
export const CHARACTER = '[\\u4e00-\\u9fff]';
