import { fromHan } from '../quantity/han';

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINAL =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
/** 一、 （二） 第三章 第四节 5. 3.1.2 (6); the number of the last level counts. */
const ZH =
  /^\s*(?:第([一二三四五六七八九十百\d]+)[章节部分篇条]|[（(]?([一二三四五六七八九十]+)[）)、.．])/;
/** I. · II · Part III · Chapter 4 · Section Five */
const EN = /^\s*(?:(?:Part|Chapter|Section|Article)\s+)?\(?([IVXL]+|\d+|[A-Za-z]+)(?:[.)、:]|\s|$)/;
const DIGITS = /^\s*[（(]?((?:\d{1,2}[.．])*\d{1,2})(?:[）)、.．:]|\s|(?=[\u4e00-\u9fff]))/;

/** Returns the number in front of a heading of either language (`3.1.2` as a whole); null if there is none. */
export function numberOf(heading: string): string | null {
  const digits = DIGITS.exec(heading)?.[1];
  if (digits) return digits.replaceAll('．', '.');
  const chinese = ZH.exec(heading);
  const numeral = chinese?.[1] ?? chinese?.[2];
  if (numeral) return String(/^\d/.test(numeral) ? Number(numeral) : fromHan(numeral));
  return numberEn(heading);
}

function numberEn(heading: string): string | null {
  const [all = '', word = ''] = EN.exec(heading) ?? [];
  if (!word) return null;
  const isMarked = /[.)、:]\s*$/.test(all) || /^\s*(?:Part|Chapter|Section|Article)/.test(all);
  if (/^[IVXL]+$/.test(word)) return isMarked || word.length > 1 ? String(roman(word)) : null;
  if (/^\d+$/.test(word)) return isMarked ? word : null;
  const at = [SMALL, ORDINAL].map((words) => words.indexOf(word.toLowerCase())).find((n) => n >= 0);
  return at !== undefined && isMarked ? String(at + 1) : null;
}

const roman = (numeral: string): number =>
  [...numeral].reduce((sum, letter, at) => {
    const [value, next] = [ROMAN[letter] ?? 0, ROMAN[numeral.charAt(at + 1)] ?? 0];
    return value < next ? sum - value : sum + value;
  }, 0);
