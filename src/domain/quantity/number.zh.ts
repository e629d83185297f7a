import { MAGNITUDES, SHORT_MAGNITUDES } from './lexicon.en';
import { currencyAhead } from './bounds.zh';
import { fromHan } from './han';
import { aboutHundredAt, neighboursAt, severalAt } from './indefinite.zh';
import {
  exactly,
  HUNDRED,
  product,
  sticky,
  THOUSAND,
  TRILLION,
  type NumberMatch,
} from './number-match.zh';
import { partsAt } from './parts.zh';
import { SCIENTIFIC, scientific } from './scientific';

/** 个 before 亿 adds nothing in `5个亿元`. In `12个亿元村` it counts villages. */
const FILLER = '(?:个(?=亿(?!元(?:以上)?的?[村镇乡县项企工产园级])))?';

/** `1,050,985.26`, `3 000`, `30`. */
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3})+(?!\d)(?:\.\d+)?(?![\d.,])|\d+(?:\.\d+)?`;
/** Digits, then 多, 余 or 来, then 万 or 亿, then 多 or 余 once more: `30多万`, `3.88亿余`, `1万多亿`, `5千余万`, `10万+`. */
const ARABIC = new RegExp(
  `(${DIGITS}) ?([多余来+]?)(${FILLER}(?:十|${HUNDRED}|${THOUSAND})?[万亿]*(?:${TRILLION})?)((?:[多余+][万亿]?)?)`,
  'y',
);

/** 两 is a digit alone or before a multiplier. After a multiplier it is a unit: 三十两. */
const DIGIT = '(?:[〇零一二三四五六七八九]|(?<![十百千万亿])两|两(?=[百千万亿]))';
/** `一千二百`, `三点五`, `廿三`, `一百单八`. */
const NUMERAL = `(?:${DIGIT}|[十万亿廿卅卌]|(?<=[百千])单(?=[一二三四五六七八九])|${HUNDRED}|${THOUSAND})+(?:点[〇零一二三四五六七八九]+)?`;
/** Han numerals with the same words between them: `十余万`, `百余`. */
const HAN = new RegExp(
  `(${NUMERAL})([多余来]?)(${FILLER}(?:[十万亿]|${HUNDRED}|${THOUSAND}|${TRILLION})*)([多余]?)`,
  'y',
);
const POWER = new RegExp(SCIENTIFIC, 'y');
/** An English magnitude in a Chinese sentence: US$1.5 million. */
const MAGNITUDE = / ?(million|billion|trillion|thousand|bn|mn)\b/iy;
/** After a currency, a letter is a magnitude too: £3m is no length. */
const SHORT_MAGNITUDE = / ?([kmb])(?![\w²³/])/iy;

/** Returns the number that begins at `at` in a normal text, or null. */
export function numberAt(text: string, at: number): NumberMatch | null {
  return /\d/.test(text.charAt(at))
    ? (scientificAt(text, at) ?? partsAt(text, at) ?? arabicAt(text, at))
    : (severalAt(text, at) ??
        neighboursAt(text, at) ??
        aboutHundredAt(text, at) ??
        hanAt(text, at));
}

/** 3×10⁴吨 */
function scientificAt(text: string, at: number): NumberMatch | null {
  const [all] = sticky(POWER, text, at) ?? [];
  const value = all === undefined ? null : scientific(all);
  if (all === undefined || value === null) return null;
  return exactly(value, '', { end: at + all.length, multiplier: 1, han: false, bare: false });
}

function arabicAt(text: string, at: number): NumberMatch | null {
  const match = sticky(ARABIC, text, at);
  if (!match) return null;
  const [all, digits = '', infix = '', multipliers = '', after = ''] = match;
  const end = at + all.trimEnd().length;
  const [magnitude, english] = multipliers ? [1, end] : magnitudeAt(text, at, end);
  const multiplier = product(multipliers + after) * magnitude;
  const value = Number(digits.replace(/[, ]/g, '')) * multiplier;
  const word = infix || after.slice(0, 1);
  return exactly(value, word, { end: english, multiplier, han: false, bare: false });
}

/** Looks for the letter first, because few numbers have one. */
function letterAt(text: string, at: number, from: number): RegExpExecArray | null {
  const match = sticky(SHORT_MAGNITUDE, text, from);
  return match && currencyAhead(text, at) !== null ? match : null;
}

/** Returns the English magnitude after digits and where it ends. The magnitude is 1 if there is none. */
function magnitudeAt(text: string, at: number, from: number): [magnitude: number, end: number] {
  const match = sticky(MAGNITUDE, text, from) ?? letterAt(text, at, from);
  const word = match?.[1]?.toLowerCase() ?? '';
  const magnitude = MAGNITUDES[word] ?? SHORT_MAGNITUDES[word];
  return match && magnitude ? [magnitude, from + match[0].length] : [1, from];
}

const DIGITS_ALONE = /^[一二两三四五六七八九]{2,}$/;
/** 四一三八人, 二四二六件. 一二三产业 and 三四五六户 count up, and 八一七路 and 七三一部队 are names. */
const COUNTED =
  /^(?:人|名(?![校师])|[户件宗]|个(?!月)|[亿万]?[美欧港日]?元|[公台]?[里顷吨斤]|平方|立方|辆|所|家|处(?![长室理于在])|间(?!隔)|位|场(?!所)|项|次|册|篇|%)/;
const ROW = '一二三四五六七八九';
const EVENT = /^(?:九一八|九二一|五一二|八二三|三一一|九一一|二二八|七三一|一一九|一二九|三一五)$/;
const isCounted = (digits: string, after: string): boolean =>
  digits.length > 2 && !ROW.includes(digits) && !EVENT.test(digits) && COUNTED.test(after);

function hanAt(text: string, at: number): NumberMatch | null {
  const match = sticky(HAN, text, at);
  if (!match) return null;
  const [all, numeral = '', infix = '', multipliers = '', after = ''] = match;
  const value = fromHan(numeral);
  // Han digits in a row are a name (三九, 六一), unless they hold 〇 or a point, or count something.
  if (
    value === null ||
    (DIGITS_ALONE.test(numeral) &&
      !isCounted(numeral, text.slice(at + all.length, at + all.length + 3)))
  )
    return null;
  const bare = /^[百千万亿]+$/.test(numeral);
  const multiplier = product(multipliers) * product(/[万亿]*$/.exec(numeral)?.[0] ?? '');
  const end = at + all.length;
  return exactly(value * product(multipliers), infix || after, {
    end,
    multiplier,
    han: true,
    bare,
  });
}
