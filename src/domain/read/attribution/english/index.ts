import type { Attribution } from '../person-of';
import { saidAfterwards, saidAhead, saysPronoun, isComment } from './direct';
import {
  namedAfterwards,
  onlyOneIn,
  sentencesBefore,
  spokenOf,
  subjectAfterwards,
  subjectOf,
  tellerIn,
} from './sentence';

/** Names and verbs are within this distance of the quotation. */
const NEAR = 200;
/** The words of a person, not a name or a slogan: several words, or somebody who speaks of himself. */
const SPOKEN =
  /\b(?:I|we|my|our|me|us|you|your)\b|I[’']|(?<!\S)(?:\S+\s+){3}\S|^\p{Lu}\S* \p{Ll}[^"“”]*[.!?]$/u;

/**
 * Returns the speaker of an English quotation: from the words right after or right before it, else from the sentences
 * beside it. He and she mean the subject of the sentence before, else the last speaker. Null if the text names no
 * speaker.
 */
export function englishAttributionOf(
  text: string,
  before: string,
  after: string,
  last: Attribution | null,
): Attribution | null {
  const [near, next] = [before.slice(-NEAR), after.slice(0, NEAR)];
  const isSpoken = SPOKEN.test(text);
  const isOpen = isSpoken && /[,!?…—]$/.test(text);
  const direct =
    notPronoun(saidAfterwards(next, isOpen)) ??
    notPronoun(saidAhead(near)) ??
    withoutComma(text, near);
  const sentences = sentencesBefore(before);
  if (direct) return withOffice(direct, sentences);
  if (saysPronoun(near, next, isOpen)) {
    const person = meantBy(sentences) ?? last?.person ?? null;
    // She is the one who spoke in the paragraph before, if this one names nobody.
    return { person, pronoun: person === null, where: 'after' };
  }
  if (!isSpoken || !/[.!?…]$/.test(text)) return null;
  return besideIt(sentences, next) ?? (isComment(near) ? NOBODY : null);
}

/** One beneficiary said “When I can make it, it helps”: some leave the comma out before a whole sentence. */
const withoutComma = (text: string, near: string): Attribution | null =>
  text.length >= SENTENCE && SPOKEN.test(text) && /^\p{Lu}/u.test(text) && /[a-z]\s*$/.test(near)
    ? notPronoun(saidAhead(`${near.trimEnd()},`))
    : null;
/** The characters that only a sentence has. */
const SENTENCE = 40;

/** Whom he or she means in the sentences before, the nearest first. */
const meantBy = (sentences: readonly string[]) =>
  spokenOf(sentences, true) ??
  spokenOf(sentences.slice(1), true) ??
  tellerIn(sentences[0] ?? '') ??
  onlyOneIn(sentences[1] ?? '');

/** She said: is no name, although it begins with a capital. */
const notPronoun = (found: Attribution | null): Attribution | null =>
  found && PRONOUN_ALONE.test(found.person?.name ?? '') ? null : found;
const PRONOUN_ALONE = /^(?:I|We|You|He|She|It|They|This|That)$/;

/** Night foreman Dai Rees recalls: the role is before the name, at the beginning of the sentence. */
function withOffice(direct: Attribution, [sentence = '']: readonly string[]): Attribution {
  const { person, where } = direct;
  if (!person?.name || person.role !== null || where !== 'before') return direct;
  const subject = subjectOf(sentence);
  return subject?.name === person.name ? { ...direct, person: subject } : direct;
}

const NOBODY: Attribution = { person: null, pronoun: false, where: 'before' };

/** Second-year apprentice Jomo Kariuki disagreed. “We hide them better.”; Ana Ruiz’s verdict was brief: “…” */
function besideIt(sentences: readonly string[], next: string): Attribution | null {
  const named = /^\s*$|^\s+\p{Lu}/u.test(next) ? namedAfterwards(next) : null;
  if (named) return { person: named, pronoun: false, where: 'after' };
  const isSentence = next.trim() === '' || /^\s+[\p{Lu}“"]/u.test(next);
  const isIntroduced = /[:,;.!?]$/.test(sentences[0]?.trim() ?? '');
  const person = isSentence && isIntroduced ? spokenOf(sentences) : null;
  if (person) return { person, pronoun: false, where: 'before' };
  const after = sentences.join('') === '' ? subjectAfterwards(next) : null;
  return after && { person: after, pronoun: false, where: 'after' };
}
