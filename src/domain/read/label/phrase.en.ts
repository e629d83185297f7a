import { ENDS, PAST, SKIPPED } from './words.en';

const LONGEST_WORDS = 7;
export const PRONOUN =
  /^(?:them|it|these|those|which|whom|this|that|respectively|each|apiece|(?:figure|amount|level|number|total)(?: that| which)?)$/i;

/** Returns the words of a noun phrase, up to a verb, a preposition or a punctuation mark. */
export function phraseOf(rest: string): string {
  const words: string[] = [];
  for (const word of rest.split(' ')) {
    if (words.length > 0 && word === 'of') words.push(word);
    else if (ENDS.test(word) || /^\W*\d/.test(word) || word === '') break;
    else if (words.length > 0 && PAST.test(word)) break;
    else words.push(word);
    if (words.length === LONGEST_WORDS) break;
  }
  while (words.at(-1) === 'of' || /^(?:the|its)$/.test(words.at(-1) ?? '')) words.pop();
  return PRONOUN.test(words.join(' ')) ? '' : words.join(' ');
}

/** Lost supply for an average of: the kind of number is not part of the name. */
const isTail = (words: readonly string[]): boolean =>
  SKIPPED.test(words.at(-1)!) ||
  (/^(?:average|mean|median)$/i.test(words.at(-1)!) && /^an?$/i.test(words.at(-2) ?? ''));

/** Operating costs, living costs: at the beginning of a name the form in -ing is part of it. */
const isEnd = ([first = '', ...others]: readonly string[]): boolean =>
  ENDS.test(first) && !(OF_COSTS.test(others[0] ?? '') && first.endsWith('ing'));
const OF_COSTS =
  /^(?:costs?|expenses?|profits?|surplus|deficit|loss|income|margin|result|expenditure|cash|lines?|theatres?|conditions?|standards?|allowances?|wage)$/i;

/** Returns the noun phrase before the verb that precedes a figure, without articles. */
export function subjectOf(ahead: string): string {
  const words = ahead.trim().split(' ').filter(Boolean);
  while (words.length > 1 && (isTail(words) || PAST.test(words.at(-1)!))) words.pop();
  if (words.length === 1 && (SKIPPED.test(words[0]!) || PAST.test(words[0]!))) words.pop();
  const phrase = words.slice(-LONGEST_WORDS);
  while (phrase.length > 0 && (SKIPPED.test(phrase[0]!) || isEnd(phrase))) phrase.shift();
  return phrase.some((word) => /\d/.test(word)) ? '' : phrase.join(' ');
}
