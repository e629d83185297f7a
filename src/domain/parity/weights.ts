/**
 * What speaks for and against setting passages or sentences side by side, in one unit: about the logarithm of how much
 * likelier it makes that they are translations of each other. Set by hand on pairs of our own, and held by tests.
 */

/** A passage of its own is seldom left out or added, and whoever leaves one out leaves out a caption first. */
export const ALONE = { heading: -1.8, title: -1.8, caption: -1.4, other: -0.6, paragraph: -2.2 };
/** A sentence is left out as seldom; but what is short is often said in passing elsewhere. */
export const ALONE_SENTENCE = { least: -1.4, most: -2.3, perSize: -0.08 };
/** Paragraphs are merged and split now and then, sentences often. */
export const PER_JOINED = { passages: 0.8, sentences: 0.6 };
/** Two of each at once are no translation of each other, but two pairs whose figures were exchanged. */
export const TWO_TO_TWO = 2.5;
/** What is no heading is hardly ever merged with one. */
export const HEADING_JOINED = 3;
export const [SAME_KIND, OTHER_KIND] = [0.4, -1.2];
/** What ends a letter, a signature or a date, against the same, and against a line that is neither. */
export const [SAME_ENDING, OTHER_ENDING] = [1.5, -2.5];
/** Headings that are numbered alike are the same; numbered otherwise, one of them was left out. */
export const [SAME_NUMBER, OTHER_NUMBER] = [1.5, -1];

/** How far lengths stray from the proportion of the whole: much in a short passage, less in a long one. */
export const STRAY = { least: 0.26, short: 1.3 };
/** No difference of length says more than this. */
export const MOST_FOR_LENGTH = 4;
/** English letters to a Chinese character, as reports are translated; a document says its own after some pages. */
export const USUAL_PROPORTION = { letters: 3.7, size: 400 };

/** Known words that meet: by chance a fifth does. Few words say little. */
export const WORDS = { all: 5, chance: 0.22, enough: 5 };
/** A joined part of which so few words are said on the other side is a stranger to it. */
export const STRANGE_WORDS = { share: 0.21, fewest: 3 };
/** What it costs to join a stranger: more, where several figures went unanswered. */
export const [STRANGER, SURE_STRANGER] = [2.2, 2.5];

export const PER_NAME = 0.8;
export const MOST_NAMES = 3;
export const SAME_YEAR = 0.6;
export const BOTH_SPOKEN = 0.8;
/** Small numbers meet by chance: the weight of a value below so much. */
export const VALUE_WEIGHTS: readonly [below: number, weight: number][] = [
  [10, 0.4],
  [100, 0.8],
  [Infinity, 1.5],
];
