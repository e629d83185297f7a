/**
 * Weights for and against setting passages or sentences side by side. All use one unit: about the logarithm of how much
 * likelier they make it that the two are translations of each other. We set them by hand on pairs of our own, and tests
 * hold them.
 */

/** A passage is seldom left out or added. A caption is left out most often. */
export const ALONE = { heading: -1.8, title: -1.8, caption: -1.4, other: -0.6, paragraph: -2.2 };
/** A sentence is seldom left out either. But the content of a short sentence is often found elsewhere. */
export const ALONE_SENTENCE = { least: -1.4, most: -2.3, perSize: -0.08 };
/** Paragraphs are sometimes merged or split. Sentences often are. */
export const PER_JOINED = { passages: 0.8, sentences: 0.6 };
/** Two passages against two are seldom one translation. They are usually two pairs with exchanged figures. */
export const TWO_TO_TWO = 2.5;
/** Other text is hardly ever merged with a heading. */
export const HEADING_JOINED = 3;
export const [SAME_KIND, OTHER_KIND] = [0.4, -1.2];
/** The end of a letter (a signature or a date) against the same kind of end, and against any other line. */
export const [SAME_ENDING, OTHER_ENDING] = [1.5, -2.5];
/** Headings with the same number belong together. If the numbers differ, one heading was left out. */
export const [SAME_NUMBER, OTHER_NUMBER] = [1.5, -1];

/**
 * How far lengths usually stray from the proportion of the whole document: more in a short passage than in a long one.
 */
export const STRAY = { least: 0.26, short: 1.3 };
/** A difference of length never counts more than this. */
export const MOST_FOR_LENGTH = 4;
/**
 * English letters for one Chinese character, as reports are usually translated. After some pages the document's own
 * proportion prevails.
 */
export const USUAL_PROPORTION = { letters: 3.7, size: 400 };

/** The weight of known words that both sides have. About a fifth meet by chance. Few words count for little. */
export const WORDS = { all: 5, chance: 0.22, enough: 5 };
/**
 * A joined part is a stranger if the other side has less than this share of its known words. It must have at least
 * `fewest` known words.
 */
export const STRANGE_WORDS = { share: 0.21, fewest: 3 };
/** The cost of joining a stranger. It is higher if the part has several figures and the other side has none of them. */
export const [STRANGER, SURE_STRANGER] = [2.2, 2.5];

export const PER_NAME = 0.8;
export const MOST_NAMES = 3;
export const SAME_YEAR = 0.6;
export const BOTH_SPOKEN = 0.8;
/** The weight of a value below each bound. Small numbers often meet by chance. */
export const VALUE_WEIGHTS: readonly [below: number, weight: number][] = [
  [10, 0.4],
  [100, 0.8],
  [Infinity, 1.5],
];
