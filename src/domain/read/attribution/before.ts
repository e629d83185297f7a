import type { Quotation } from '../quotation';
import { CITES, LETTERS, NOT_SAID_BEFORE } from '../words.zh';
import type { Surroundings } from './after';
import {
  hasPronoun,
  HERSELF,
  lastSentence,
  LONGEST_TERM,
  PART_ENDS,
  SAYS_BEFORE,
  SPOKEN,
  WORDS_BEFORE,
} from './clauses.zh';
import { attributed, type Attribution } from './person-of';

/** Whether the words before a quotation attribute it to a book, a proverb or an inscription. */
export const isCited = (before: string): boolean =>
  CITES.test(lastSentence(before).slice(-60)) || isInscription(before);

/** 写着: on a wall it introduces an inscription, in a letter a person's words. */
export function isInscription(before: string): boolean {
  const sentence = lastSentence(before);
  return (
    NOT_SAID_BEFORE.test(before) &&
    !(/写[着下]?[：:，,]\s*$/.test(sentence) && (LETTERS.test(sentence) || HERSELF.test(sentence)))
  );
}

/** 何春生笑着说：“…”; 我急了：“…”; 她头也不抬：“…” */
export function saidBefore(
  { text }: Quotation,
  { before, after, people }: Surroundings,
  ended: boolean,
): Attribution | null {
  const sentence = lastSentence(before);
  const colon = /[：:]\s*$/.test(sentence);
  const isPart = text.length > LONGEST_TERM && PART_ENDS.test(after);
  const says =
    (SAYS_BEFORE.test(sentence) && (colon || ended || isPart)) ||
    (WORDS_BEFORE.test(sentence) && ended);
  if (!says && !(colon && ended)) return null;
  const found = attributed(sentence, before, people);
  const isSomebody = found.person !== null || hasPronoun(sentence);
  return says || isSomebody || SPOKEN.test(text) ? { ...found, where: 'before' } : null;
}
