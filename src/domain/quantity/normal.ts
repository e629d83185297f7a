import { withoutCapitals } from './capitals.zh';
import { COMPATIBLE, withGroups, withStops } from './notation';
import { PARTICLE, PLAIN_FORMS } from './script.zh';

/** Maps a character to its plain form. Both have the same length in UTF-16, so that offsets do not shift. */
const SAME: Readonly<Record<string, string>> = {
  '％': '%',
  '﹪': '%',
  '，': ',',
  '．': '.',
  '：': ':',
  '∶': ':',
  '（': '(',
  '）': ')',
  '／': '/',
  '＋': '+',
  '￥': '¥',
  '～': '~',
  '〜': '~',
  '∼': '~',
  '－': '-',
  '−': '-',
  '﹣': '-',
  '‐': '-',
  '‑': '-',
  '＜': '<',
  '＞': '>',
  '＝': '=',
  '＄': '$',
  '≧': '≥',
  '≦': '≤',
  '⩾': '≥',
  '⩽': '≤',
  '\u2009': ' ',
  '\u202f': ' ',
  '–': '-',
  '—': '-',
  '―': '-',
  '○': '〇',
  '\u00a0': ' ',
  '\u3000': ' ',
  ...COMPATIBLE,
  ...PLAIN_FORMS,
};

const FULL_WIDTH_ZERO = 0xff10;
const FULL_WIDTH_NINE = 0xff19;
const TO_HALF_WIDTH = 0xfee0;

/** Matches any of the characters above, or a full-width digit. */
const OTHER_WIDTH = new RegExp(`[${Object.keys(SAME).join('')}\uff10-\uff19]`, 'g');

/**
 * Returns the text with digits, marks and spaces in one width and numerals in one script. Every character keeps its
 * offset. Use the result only for matching: what is reported is sliced from the original text.
 */
export const normal = (text: string): string =>
  withoutCapitals(
    withStops(withGroups(text)).replace(OTHER_WIDTH, one).replace(PARTICLE, '着'),
  ).replace(POINT, '点');

/**
 * 三‧七%, 五十三·七萬公噸, 五四二．五億美元: newspapers print the decimal point of a Han numeral as a dot. Before anything but a
 * unit or a multiplier the dot joins a date that is a name: 九‧二一大地震, 五·一勞動節.
 */
const POINT =
  /(?<=[〇零一二两三四五六七八九十百])[‧·・•.](?=[〇零一二三四五六七八九]{1,3}(?:[%‰倍万亿元吨度坪顷成]|个百|[公美欧英港日韩][元吨里斤顷尺分]|平方|立方|百分))/g;

function one(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= FULL_WIDTH_ZERO && code <= FULL_WIDTH_NINE) {
    return String.fromCharCode(code - TO_HALF_WIDTH);
  }
  return SAME[character] ?? character;
}
