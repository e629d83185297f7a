import type { Quantity } from '../../quantity';

/** The largest distance between a figure and words that name it. */
export const REACH = 160;

/** How far back a name is looked for that stands right before other words. */
export const SHORT = 64;

const MOVED =
  'was|were|is|are|rose|fell|grew|reached|stood|came|increased|decreased|averaged|totalled|totaled|jumped|climbed|dropped|slipped|declined|soared|surged|eased|improved';

/** Returns the words of the clause before a figure, without its conjunction. */
export const clauseBefore = (text: string, { start }: Quantity): string =>
  text
    .slice(Math.max(0, start - REACH), start)
    .replace(start > REACH ? /^\S*\s/ : '', '')
    .replace(ASIDE, ' ')
    .replace(RELATIVE, ' ')
    .replace(BRACKETS, '')
    .replace(SIZE, ' ')
    .replace(COMPARED, '')
    .split(/(?:\.(?!\d)|[;:()]) ?|, | [–—-] /)
    .at(-1)!
    .replace(LIST_MARK, '')
    .replace(ADVERB, '')
    .replace(/^(?:and|but|while|although|though|as|when) (?=\S+ )/i, '')
    .replace(AFTER_FIGURE, '');

/** Government grants, by contrast, grew 22%: the words between commas interrupt the clause. */
const ASIDE =
  /, (?:by contrast|however|in contrast|in turn|meanwhile|therefore|too|as a result|for example|in total|overall|on average|again|also), /gi;

/** Containerized cargo, which includes many consumer goods, rose: the words between commas only describe it. */
const RELATIVE =
  /, (?:which|who|including|such as|like) [^,.;:\d]{3,100}, (?=(?:has|have|had|was|were|is|are|r[io]se|fell|grew|jumped|increased|decreased|declined|dropped|climbed|stood|reached|totalled|remained)\b)/g;
/** The number of items (over 31 million) jumped by 5 percent: the bracket interrupts the clause. */
const BRACKETS =
  / \([^()]{1,40}\)(?= (?:has|have|had|was|were|is|are|r[io]se|fell|grew|jumped|increased|decreased|declined|dropped|climbed|stood|reached|reported|showed|recorded)\b)/g;
/** - Road accidents had increased, “We answered: marks before the words. */
const LIST_MARK = /^\s*(?:[-–—•·*▪◦●○] |[“"‘])+/;
/** However the number rose: how the sentence begins. */
const ADVERB =
  /^(?:However|Also|Overall|Additionally|Meanwhile|Similarly|Furthermore|Moreover|Nevertheless|Disappointingly|Encouragingly|Year-on-year|In total|In addition|By contrast),? (?=[a-z])/;

/** The new branch, at 14,500 square feet, cost: the size interrupts the clause. */
const SIZE =
  /, (?:at|with|of) [\d.,]{1,12} [a-z][a-z ]{2,30}, (?=(?:cost|costs|opened|was|is|has|had|will) )/i;

/** Visits rose by 1.3% on the previous year and loans by 0.5%: the comparison says nothing of what follows. */
const COMPARED =
  /(?<=\d\S*(?: per ?cent| million| billion)?) (?:on|over|from|than|compared (?:with|to)) (?:the )?(?:previous|last|prior|preceding) (?:year|quarter|month|season)(?= (?:and|while|but) )/gi;

/** Turnover was $96 million and the surplus was: the words after the first figure have a new subject. */
const AFTER_FIGURE = new RegExp(
  '^.*\\d.*,? (?:and|while|but) the (?=number of [a-z ]+ (?:reached|rose to|fell to|grew to|was|stood at) $)' +
    '|^.*\\d\\S*(?: (?:million|billion|percent|per cent|tonnes|people|hours|minutes|seconds|days|weeks|months|years)){0,2}(?: (?:are|were) [a-z]{3,20}(?= and ))?,? (?:and|while|but|because|as) (?:the |its |our |their )?' +
    `(?=(?:we|they|it) |[a-z].* (?:${MOVED}) |[a-z][a-z -]{2,30} $)` +
    // 12 percent more and children's circulation increased; 82 million metric tonnes and aircraft movements were
    '|^.*\\d\\S*(?: (?!(?:in|on|of|from|for|to|at|by|with|and|or|than|between|a|the)\\b)[a-z-]+){1,3} (?:and|while|but) (?:the |its |our |their )?' +
    `(?=[a-z][a-z'’ -]{2,40} (?:${MOVED}) )`,
  'i',
);
