/**
 * From where on prose counts as missing or as added. Set on pairs of our own, so that no true pair raises an error and
 * most of what is left out is found; a test holds each.
 */

/** Characters from which on a sentence says something that nobody leaves out by chance, and from which on it is one. */
export const [CERTAIN_SIZE, LEAST_SIZE] = [9, 5];

/** With so many of its known words said beside its place, a sentence may have been joined to those: nothing is sure. */
export const SAID_BESIDE = 0.65;

/** Characters and known words from which on a clause says something that can be looked for. */
export const [LEAST_CLAUSE, FEWEST_WORDS] = [6, 2];
/** The most of its known words that the translation may say, in sentences about the same, while it is missing. */
export const MOST_SAID = 0.4;
/** The most of its known words that sentences about the same say by chance. */
export const MOST_BY_CHANCE = 0.5;
/** Characters from which on a clause of which no word is known can be looked for by its length alone. */
export const LEAST_UNKNOWN = 8;
/** So much too short, by its length, the translation has to be for any clause: whoever says it in other words takes room. */
export const LEAST_SHORTFALL = 0.4;
/** By so many characters a sentence beside has to be too long before it may say what this one lacks. */
export const LEAST_ROOM = 2;
/**
 * How much room has to lack: as a share of the clause's own, and of the whole sentence's, for a long sentence is often said in
 * a tenth less. More is asked, the more of its words are said, and the fewer are known.
 */
export const LEAST_LACKING = {
  noneSaid: { shortfall: 0.4, share: 0.16 },
  someSaid: { shortfall: 0.6, share: 0.16 },
  byChance: { shortfall: 0.8, share: 0.3 },
  hardlyKnown: { shortfall: 0.6, share: 0.2 },
  unknown: { shortfall: 0.75, share: 0.3 },
} as const;
/** A whole sentence that is joined to another one is surely missing with so few words said, by so much room that lacks. */
export const SURELY_UNSAID = [
  { mostSaid: 0, shortfall: 0.5 },
  { mostSaid: 0.34, shortfall: 0.8 },
] as const;
/** What else its sentences must say, in its length: a sentence that is all in other words is no missing clause. */
export const LEAST_REST = 0.5;

/** English letters from which on a sentence adds something: shorter ones explain. */
export const LEAST_LETTERS = 30;

/**
 * How much of the usual length a passage has without the sentences that seem to be added. Where it has less, they say what
 * the source says in one sentence with another.
 */
export const ENOUGH_WITHOUT = 0.9;

/** Of its known words so many stand in the source by no chance: the sentence was only laid beside another one. */
export const MOST_KNOWN = 0.5;

/** How much better a sentence beside must be in proportion with the added one, in the unit of `strayOf`. */
export const MUCH_BETTER = 0.5;
