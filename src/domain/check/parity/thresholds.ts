/**
 * Thresholds from which prose counts as missing or as added. They are tuned on our own pairs of texts: no true pair
 * raises an error, and most omissions are found. A test holds each threshold.
 */

/** Minimum characters of a sentence that nobody omits by chance, and minimum characters of a sentence at all. */
export const [CERTAIN_SIZE, LEAST_SIZE] = [9, 5];

/**
 * If neighbouring sentences say this share of its known words, a sentence may have been joined to them. The finding is
 * then not certain.
 */
export const SAID_BESIDE = 0.65;

/** Minimum characters and minimum known words of a clause that can be looked for. */
export const [LEAST_CLAUSE, FEWEST_WORDS] = [6, 2];
/**
 * A missing clause has at most this share of its known words in sentences of the translation about the same subject.
 */
export const MOST_SAID = 0.4;
/** The largest share of its known words that sentences about the same subject say by chance. */
export const MOST_BY_CHANCE = 0.5;
/** Minimum characters of a clause without known words that can be looked for by its length alone. */
export const LEAST_UNKNOWN = 8;
/** The minimum by which the translation must be too short for any clause, because other words also take room. */
export const LEAST_SHORTFALL = 0.4;
/** The minimum characters by which a neighbouring sentence must be too long before it may say what this one omits. */
export const LEAST_ROOM = 2;
/**
 * How much room must be missing: as a share of the clause's own size, and of the whole sentence's size. The second
 * share is needed because a long sentence is often translated in a tenth less. The values are higher if more of its
 * words are said, or fewer are known.
 */
export const LEAST_LACKING = {
  noneSaid: { shortfall: 0.4, share: 0.16 },
  someSaid: { shortfall: 0.6, share: 0.16 },
  byChance: { shortfall: 0.8, share: 0.3 },
  hardlyKnown: { shortfall: 0.6, share: 0.2 },
  unknown: { shortfall: 0.75, share: 0.3 },
} as const;
/**
 * Clauses are certainly missing if together they have so many known words, of which so few are said, and so much room is
 * missing: as a share of their own size, and of the whole sentence's size.
 */
export const SURELY_MISSING = { size: 9, words: 2, mostSaid: 0.2, shortfall: 0.8, share: 0.3 };
/**
 * A whole sentence that is joined to another one is certainly missing if hardly any of the words that only it has are
 * said and half of its room is missing: as a share of its own size, and of the size of all. If there is no room at all,
 * the words do not matter, because its neighbours have the same subject.
 */
export const SURELY_LOST = {
  size: 9,
  unsaid: { words: 1, mostSaid: 0.34, shortfall: 0.5, share: 0 },
  noRoom: { words: 2, shortfall: 0.9, share: 0.25 },
} as const;
/**
 * A clause is certainly missing if so few of the words that only it has are said although the rest of its sentence is,
 * and so much room is missing. The fewer words are known, the more room must be missing.
 */
export const SURELY_OMITTED = {
  ...{ size: 7, mostSaid: 0.25, restSaid: 0.5 },
  least: [
    { words: 3, shortfall: 0.7, share: 0.25 },
    { words: 2, shortfall: 0.7, share: 0.3 },
  ],
} as const;
/**
 * The minimum length of the rest of the sentence, relative to the clause. A sentence that is translated entirely in
 * other words does not lack a clause.
 */
export const LEAST_REST = 0.5;

/** Minimum English letters of a sentence that adds something. Shorter sentences explain. */
export const LEAST_LETTERS = 30;

/**
 * The minimum length of a passage without its added sentences, as a share of the usual length. In a shorter passage
 * those sentences translate a part of a longer source sentence.
 */
export const ENOUGH_WITHOUT = 0.9;

/** If the source contains this share of its known words, a sentence is not an addition. It was only aligned wrongly. */
export const MOST_KNOWN = 0.5;

/** How much better a neighbouring sentence must fit in length together with the added one, in the unit of `strayOf`. */
export const MUCH_BETTER = 0.5;
