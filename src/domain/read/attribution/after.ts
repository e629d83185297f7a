import type { People } from '../people';
import type { Quotation } from '../quotation';
import { NOT_SAID_AFTER } from '../words.zh';
import {
  hasPronoun,
  lastSentence,
  LONGEST_DEED,
  LONGEST_TERM,
  OF_WORDS,
  PRONOUN_SPEAKS,
  SAYS_AFTER,
  SPEAKS,
  SPEAKS_OF,
  SPEAKS_OF_SELF,
  SPOKEN,
} from './clauses.zh';
import { attributed, type Attribution, beginsWithSomebody, personOf } from './person-of';

/** The clauses before and after a quotation, up to the nearest other sentences and quotations. */
export interface Surroundings {
  before: string;
  after: string;
  /** Whether the next quotation begins right where `after` ends. */
  meetsNext: boolean;
  people: People;
}

/** “…”驻村第一书记吴大勇说道。 */
export function saidAfter(
  { text }: Quotation,
  { after, before, people }: Surroundings,
  ended: boolean,
): Attribution | null {
  const says = SAYS_AFTER.exec(after);
  // 说起这一幕，九旬老人韦奶奶…: the topic, before the clause that names the speaker.
  if (!says || SPEAKS_OF.test(after) || NOT_SAID_AFTER.test(after)) return null;
  if (!ended && !SPOKEN.test(text) && text.length < 20) return null;
  return { ...attributed(says[1] ?? '', before, people), where: 'after' };
}

/** “…”第二天，田婶拉着我的手: no verb of speech, but the whole sentence is speech, and the next clause begins with a person. */
export function saidByDeed(
  { text }: Quotation,
  { before, after, meetsNext, people }: Surroundings,
  ended: boolean,
): Attribution | null {
  const stands = before.trim() === '' || /[。！？!?]\s*$/.test(before);
  const interrupted = meetsNext && /[，,]\s*$/.test(after);
  if (!ended || !(stands || interrupted) || NOT_SAID_AFTER.test(after)) return null;
  const first = after.split(/[。！？!?；;]/)[0] ?? '';
  if (!interrupted && !SPOKEN.test(text) && !beginsWithSomebody(first, people)) return null;
  if (first.length > LONGEST_DEED && !interrupted) return null;
  const found = attributed(first, before, people);
  return found.person || hasPronoun(first) ? { ...found, where: 'after' } : null;
}

export function saidEarlier({ before, people }: Surroundings, ended: boolean): Attribution | null {
  if (!ended || !/[。！？]\s*$/.test(before)) return null;
  const sentence =
    before
      .trimEnd()
      .slice(0, -1)
      .split(/[。！？!?；;”]/)
      .at(-1) ?? '';
  if (PRONOUN_SPEAKS.test(sentence)) return { person: null, pronoun: true, where: 'before' };
  const who = SPEAKS.exec(sentence.replace(/[\s　]+/g, ''))?.[1];
  const person = who === undefined ? null : personOf(`${who}说`, people);
  return person?.name || person?.role ? { person, pronoun: false, where: 'before' } : null;
}

/** 数学老师桑吉卓玛教的是复式班。“二年级写字的时候，我在中间来回跑。”: no verb of speech, at the end of a paragraph. */
export function saidAfterSubject(
  { text }: Quotation,
  { before, after, people }: Surroundings,
  ended: boolean,
): Attribution | null {
  const isLast = after.trim() === '' && /[。！？]\s*$/.test(before);
  const isSpeech = SPEAKS_OF_SELF.test(text) || text.length > LONGEST_TERM;
  if (!ended || !isLast || !isSpeech || OF_WORDS.test(lastSentence(before.trimEnd().slice(0, -1))))
    return null;
  const sentence = lastSentence(before.trimEnd().slice(0, -1)).split(/[，,]/)[0] ?? '';
  const person = beginsWithSomebody(sentence, people) ? personOf(sentence, people) : null;
  return person?.name ? { person, pronoun: false, where: 'before' } : null;
}
