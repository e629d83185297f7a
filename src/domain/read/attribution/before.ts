import type { Quotation } from '../quotation';
import { CITES, LETTERS, NOT_SAID_BEFORE } from '../words.zh';
import { AT_A_TIME, type Surroundings } from './after';
import { personIn } from '../person';
import {
  HAS_SAYING,
  LONGEST_CALL,
  hasPronoun,
  HERSELF,
  isTerm,
  lastSentence,
  LEAVES_WORDS,
  LONGEST_TERM,
  OF_WORDS,
  PART_ENDS,
  SAYS_AT_END,
  SAYS_BEFORE,
  SPEAKS_OF_SELF,
  SPOKEN,
  WORDS_BEFORE,
  WRITES,
} from './clauses.zh';
import { attributed, type Attribution, beginsWithSomebody } from './person-of';
import { isPerson } from './subject.zh';

/** Whether the words before a quotation attribute it to a book, a proverb or an inscription. */
export const isCited = (before: string): boolean =>
  (CITES.test(lastSentence(before).slice(-60)) || isInscription(before)) && !isOwnSaying(before);

/** 师傅老鲍带徒弟有句顺口溜，: somebody is before it. 民间有句老话， is nobody's. */
export const isOwnSaying = (before: string): boolean => {
  const sentence = lastSentence(before);
  return HAS_SAYING.test(sentence) && personIn(sentence.slice(-LONGEST_CALL)) !== null;
};

/** 写着: on a wall it introduces an inscription, in a letter a person's words. */
export function isInscription(before: string): boolean {
  const sentence = lastSentence(before);
  return (
    NOT_SAID_BEFORE.test(before) &&
    !(
      /写[着著下]?[：:，,]?\s*$/.test(sentence) &&
      [LETTERS, HERSELF, GIVES].some((form) => form.test(sentence))
    )
  );
}

/** 小凡给她寄来一幅画，背面写着: what somebody gives bears his own words. */
const GIVES = /[寄送递塞留](?:给|来|下|到|去)[^。！？]{0,20}[，,][^，,]{0,8}$/;

/** 何春生笑着说：“…”; 我急了：“…”; 她头也不抬：“…” */
export function saidBefore(
  { text }: Quotation,
  { before, after, head, people }: Surroundings,
  ended: boolean,
): Attribution | null {
  const sentence = lastSentence(before);
  const colon = /[：:]\s*$/.test(sentence);
  const isPart = !isTerm(text) && PART_ENDS.test(after);
  const says = saysIt(sentence, ended, colon || isPart);
  if (!says && !(colon && ended)) return null;
  const found = toldBy(sentence, before, head, people);
  // 温度升到了三十度：“…。” Without a verb of speech, a name must be surely a person's.
  if (!says && found.person?.name && !isPerson(sentence, found.person, people)) return null;
  const isSomebody = found.person !== null || hasPronoun(sentence);
  return says || isSomebody || SPOKEN.test(text) ? { ...found, where: 'before' } : null;
}

/** Whether the words before a quotation say that somebody speaks. `isMarked`: a colon or the end of the sentence shows it. */
const saysIt = (sentence: string, ended: boolean, isMarked: boolean): boolean =>
  ended
    ? LEAVES_WORDS.test(sentence) ||
      isWritten(sentence) ||
      SAYS_BEFORE.test(sentence) ||
      WORDS_BEFORE.test(sentence)
    : isMarked && (SAYS_BEFORE.test(sentence) || CALLS_SELF.test(sentence));

/** 她笑称自己“由早剥到晚，连做梦都在剥”。 */
const CALLS_SELF = /(?:[笑自戏][称嘲]|坦言|形容|调侃|说)自己$/;

const isWritten = (sentence: string): boolean => WRITES.test(sentence) && LETTERS.test(sentence);

function toldBy(
  sentence: string,
  before: string,
  head: string | undefined,
  people: Surroundings['people'],
): Omit<Attribution, 'where'> {
  const own = attributed(upToSaying(sentence), before, people);
  return own.person || hasPronoun(sentence) || !head ? own : inHead(own, head, people);
}

/** 主持人乔安娜坦言，写一部电影的解说词要花40多个小时，“…”。 What somebody reports comes after the verb, and names no speaker. */
function upToSaying(sentence: string): string {
  const parts = /[，,]\s*$/.test(sentence) ? sentence.split(/(?<=[，,])/) : [];
  const last = parts.findLastIndex((part) => SAYS_AT_END.test(part.replace(/[，,]\s*$/, '')));
  return last < 0 ? sentence : parts.slice(0, last + 1).join('');
}

/** The part of the sentence before a quoted term may name the speaker. */
function inHead(
  own: Omit<Attribution, 'where'>,
  head: string,
  people: Surroundings['people'],
): Omit<Attribution, 'where'> {
  const person = beginsWithSomebody(head, people) ? attributed(head, '', people).person : null;
  return person?.name ? { person, pronoun: false } : own;
}

/** 司机庹志刚几度停顿，“跑车十年，第一次有人教我。”: a deed, a comma, and whole sentences in quotation marks. */
export function saidWithDeed(
  { text }: Quotation,
  { after, before, people }: Surroundings,
  ended: boolean,
): Attribution | null {
  const sentence = lastSentence(before);
  const isWhole = ended && (SPOKEN.test(text) || text.length > LONGEST_TERM || /[，,]/.test(text));
  const stands =
    /(?:[，,]|——)\s*$/.test(sentence) && !MENTIONED.test(after) && !OF_WORDS.test(sentence);
  if (!isWhole || !stands) return null;
  // 布展最后一晚，陈列部主任守到天亮，: a time before the person.
  const clause = sentence.replace(AT_A_TIME, '');
  // 她别过头去——“我怕它们看见我哭。”
  if (hasPronoun(sentence) && SPEAKS_OF_SELF.test(text))
    return { person: null, pronoun: true, where: 'before' };
  if (![sentence, clause].some((one) => beginsWithSomebody(one, people))) return null;
  const found = attributed(sentence, before, people);
  return found.person?.name ? { ...found, where: 'before' } : null;
}

/** “…。”的口号, “…。”成为共识: the words are a thing of the sentence. */
const MENTIONED = /^(?:的|成为|已成|是|等|为|字样|之|一词|[，,、])/;
