import type { Language, Quantity } from './quantity';
import { spansOf, without, type Shortened } from './without';

const HAN = '\\u4e00-\\u9fff';
const SPACE = '[ \\u00a0\\u2009\\u202f]+';
/**
 * The space that typesetters, and many sites of news, put between Han characters and digits or Latin letters:
 * 款物 5.58 亿元. It ends no clause. A space between two Han characters does, and so does one between two numbers.
 */
const SPACING = new RegExp(
  `(?<=[${HAN}])${SPACE}(?=[\\dA-Za-z])|(?<=[\\dA-Za-z%％℃])${SPACE}(?=[${HAN}])`,
  'g',
);

/**
 * Returns a text without the spacing of its typesetting, which Chinese has around digits and Latin letters. The figures
 * must be in order.
 */
export const withoutSpacing = (
  text: string,
  figures: readonly Quantity[],
  language: Language,
): Shortened => without(text, figures, language === 'zh' ? spansOf(text, SPACING) : []);
