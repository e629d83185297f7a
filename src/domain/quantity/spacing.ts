import { INVISIBLE } from '../invisible';
import type { Language, Quantity } from './quantity';
import { spansOf, without, type Shortened } from './without';

const HAN = '\\u4e00-\\u9fff';
const SPACE = '[ \\u00a0\\u2009\\u202f]+';
/** Bounded, so that a long run of spaces is read once. */
const FEW = '[ \\u00a0\\u2009\\u202f]{1,4}';
const MARK = '，。：；、！？（）“”《》';
/**
 * The space that typesetters, and many sites of news, put between Han characters and digits or Latin letters:
 * 款物 5.58 亿元. It ends no clause. A space between two Han characters does, and so does one between two numbers. A space beside a mark
 * says nothing that the mark does not say.
 */
const SPACING = new RegExp(
  `${INVISIBLE.source}|(?<=[${HAN}])${SPACE}(?=[\\dA-Za-z])|(?<=[\\dA-Za-z%％℃])${SPACE}(?=[${HAN}])|(?<=[${MARK}])${SPACE}|${FEW}(?=[${MARK}])|(?<=[${HAN}\\d%％][,:;?!])${SPACE}(?=[${HAN}])|(?<=[${HAN}\\d%％])${SPACE}(?=\\()|(?<=\\))${SPACE}(?=[${HAN}])`,
  'g',
);

/**
 * Returns a text without invisible characters, and without the spacing of its typesetting, which Chinese has around digits and Latin
 * letters. The figures must be in order.
 */
export const withoutSpacing = (
  text: string,
  figures: readonly Quantity[],
  language: Language,
): Shortened => without(text, figures, spansOf(text, language === 'zh' ? SPACING : INVISIBLE));
