import type { Quantity } from '../../quantity';
import { REACH } from './clause.en';
import { phraseOf } from './phrase.en';
import { VERBS_OF_OBJECTS } from './words.en';

/** up 17% to, from 24,143, for a 49% increase, generating more than: the clause says what happened, but not to what. */
const NO_SUBJECT =
  /^(?:and |or |but )?(?:(?:up|down|from|to|by|at|for an?|with an?|an?|adding|contributing|generating|earning|netting|yielding|bringing in|raising|reaching|totalling|totaling|hitting|rising|falling|climbing|dropping|growing|declining|increasing|decreasing|jumping|slipping)(?: (?:a|an|the|by|to|from|of|about|nearly|almost|over|more than|just|only|around|some|new|record|total|impressive|astounding|significant|slight|sharp|modest|a third|a quarter|a half|a fifth|half))*)? $/i;
/** a significant growth in passenger numbers */
const MOVE_IN =
  /\b(?:increase|rise|growth|gain|jump|surge|drop|fall|decline|decrease|reduction|change)s? (?:in|of) (?:the |our |its |their )?([a-z][a-z'’ -]{2,60})$/i;
const BEFORE_VERB = new RegExp(
  `^(?:and |but |while |as |when )?(?:the |our |its |their |an? )?([a-z][a-z'’ &-]{2,50}?) (?:(?:has|have|had|also|again|still) ){0,2}(?:${VERBS_OF_OBJECTS}|r[io]sen?|rose|fell|gr[eo]wn?|increased|decreased|declined|dropped|remained|continued?|continues|improved|was|were|is|are)\\b`,
  'i',
);
/** Fines income has all but vanished: £9,400 */
const COLON = /(?:^|[.;!?] )([A-Z][^.;:!?\d]{5,80}): $/;
function beforeColon(text: string, start: number): string {
  const [, clause = ''] = COLON.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
  const [, subject = ''] = BEFORE_VERB.exec(clause) ?? [];
  return NO_NAME.test(subject) ? '' : subject.replace(/ (?:who|that|which)$/, '');
}
/** Stage 1 complaints closed in 15 days (cumulative); 84%: words without a verb before the mark are a name. */
const HEADING =
  /(?:^|[.!?] |\n)(?:the )?([a-z][^.;:!?\n]{3,60}?)(?: \([a-z ]+\))?(?:; |: | [–—-] )$/i;
const HAS_VERB =
  /\b(?:was|were|is|are|be|been|has|have|had|will|can|did|does|do|we|they|it|you|i|who|which|that|rose|fell|grew|saw|includes?|follow\w*|as)\b/i;
function heading(text: string, start: number): string {
  const [, name = ''] = HEADING.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
  const counted = name.replace(/(?<=^(?:total )?number of [a-z' -]{3,30}) (?:who|that) .*$/i, '');
  return HAS_VERB.test(counted) ? '' : counted;
}

/** Returns the clause before the comma that ends right before a position. */
export const clauseBeforeComma = (text: string, start: number): string =>
  text
    .slice(Math.max(0, start - REACH), start)
    .replace(/, $/, ' ')
    .split(/[.;:!?] |, |\n/)
    .at(-1)!;

const NO_NAME = /^(?:there|who|they|it|we|which|that|this|these|those|he|she|you|i)\b/i;

/**
 * Returns what the clause right before a figure's own clause is about, if its own clause has no subject. The words
 * between hold no other number. Empty if there is no such clause.
 */
export function topicBefore(text: string, { start }: Quantity, ahead: string): string {
  if (ahead === '') return beforeColon(text, start) || heading(text, start);
  if (!NO_SUBJECT.test(ahead)) return '';
  const before = text
    .slice(Math.max(0, start - REACH), start - ahead.length)
    .split(/[.;:!?] |\n|\d[\d.,%]*/)
    .at(-1)!;
  const clause = /(?:^|, )([^,]+), $/.exec(before)?.[1] ?? '';
  const moved = MOVE_IN.exec(clause)?.[1];
  if (moved) return phraseOf(moved);
  const [, subject = ''] = BEFORE_VERB.exec(clause) ?? [];
  return NO_NAME.test(subject) ? '' : subject;
}
