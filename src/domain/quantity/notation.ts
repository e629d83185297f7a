import { isMostlyChinese } from '../mostly-chinese';
import { inSimplified } from './script.zh';

/**
 * Forms of one mark that differ only in how they are set, each with the form that all patterns know. Both have one UTF-16 unit, so that
 * offsets do not shift. 『』 stays: it opens inside 「」, but in some papers outside.
 */
const FORMS: Readonly<Record<string, string>> = {
  ...{ '「': '“', '」': '”', '〝': '“', '〞': '”', '＂': '"', '＇': '’' },
  ...{ '─': '—', '―': '—', '━': '—', '⋯': '…', '％': '%', '﹪': '%', '∕': '／' },
  ...Object.fromEntries([...'\u00a0\u2007\u2008\u2009\u202f'].map((one) => [one, ' '])),
};

/** ⼈, ⾦: a PDF may hold the sign of a radical or a compatibility form instead of the character. */
export const COMPATIBLE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    [0x2f00, 0x2fd5],
    [0xf900, 0xfaff],
  ].flatMap(([from = 0, to = 0]) =>
    Array.from({ length: to - from + 1 }, (_, at): [string, string] => {
      const one = String.fromCharCode(from + at);
      return [one, one.normalize('NFKC')];
    }).filter(([one, same]) => same !== one && same.length === 1),
  ),
);

const [FULL_WIDTH, TO_HALF_WIDTH] = ['\uff10-\uff19\uff21-\uff3a\uff41-\uff5a', 0xfee0];
const OTHER_FORM = new RegExp(
  `[${Object.keys({ ...FORMS, ...COMPATIBLE }).join('')}${FULL_WIDTH}]`,
  'g',
);
const formOf = (one: string): string =>
  FORMS[one] ?? COMPATIBLE[one] ?? String.fromCharCode(one.charCodeAt(0) - TO_HALF_WIDTH);

/** 卡伦•弗利曼, Ｐ．５: the dot of a name, and the point of a number. */
const NAME_DOT = /(?<=\p{L})[•‧・･∙⋅](?=\p{L})/gu;
const POINT = /(?<=\d)．(?=\d)/g;

/** 卡琳--雷诺, ––: two short strokes are one dash. One alone joins. */
const STROKES =
  /(?<=[\u4e00-\u9fff，。！？”])(?:--|––)(?=[\u4e00-\u9fff“])|^(?:--|––)(?=[\u4e00-\u9fff])/gm;

/**
 * 12 345 with a thin or a no-break space, as GB/T 15835-2011 §5.1.1 and SI set thousands, is 12,345. A plain space may part two numbers.
 * Every character keeps its offset.
 */
export const withGroups = (text: string): string =>
  text.replace(/(?=[\u00a0\u2009\u202f])(?<=(?<!\d)\d{1,3}).(?=\d{3}(?!\d))/g, ',');

/**
 * Returns a text with its marks, letters and digits in the one form that patterns know. Every character keeps its offset. What is
 * reported is sliced from the original text.
 */
export function inOneForm(text: string): string {
  const formed = withGroups(text)
    .replace(OTHER_FORM, formOf)
    .replace(NAME_DOT, '·')
    .replace(POINT, '.')
    .replace(STROKES, '——');
  return withStops(formed.includes('"') ? withPairs(formed) : formed);
}

/** 读者多了.馆员少了.: a point for 。, but not in 一.工作 or after the letters of J.K.罗琳. */
const STOP =
  /(?<=[\u4e00-\u9fff”’"）)%])(?<!^[一二三四五六七八九十]{1,3})\.(?=[\u4e00-\u9fff“‘"《（(\d\s”’）)]|$)/gm;
const LINE_OF_STOPS = /^[^。\n]*[\u4e00-\u9fff”’"）)%]\.[”’"）)]?[ \t]{0,4}$/gm;

/**
 * Whoever types a point for 。 ends the line with one. Elsewhere a point may part a name: 约翰.史密斯. An English
 * sentence may end with a Chinese word or a percentage. Every character keeps its offset.
 */
export const withStops = (text: string): string =>
  text.includes('.')
    ? text.replace(LINE_OF_STOPS, (line) =>
        isMostlyChinese(line) ? line.replace(STOP, '。') : line,
      )
    : text;

/** "…": straight marks in Chinese open and close in turn. A text with other marks, or with one left over, is no such text. */
function withPairs(text: string): string {
  const isPaired = /[\u4e00-\u9fff]/.test(text) && !/[“”]/.test(text);
  if (!isPaired || (text.match(/"/g) ?? []).length % 2 > 0) return text;
  let isOpen = false;
  return text.replace(/"/g, () => ((isOpen = !isOpen) ? '“' : '”'));
}

/** Returns a text in simplified characters and in one form. Every character keeps its offset. */
export const plainOf = (text: string): string => inSimplified(inOneForm(text));
