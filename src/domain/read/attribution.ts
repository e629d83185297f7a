import { BODY_NAME } from './head.zh';
import type { People } from './people';
import { personIn, type Person } from './person';
import type { Quotation } from './quotation';
import { inBothScripts } from './traditional.zh';
import { CITES, LETTERS, NOT_SAID_AFTER, NOT_SAID_BEFORE, SPEECH_VERBS } from './words.zh';

/** Who says a quotation; null where nobody is said to say it. */
export interface Attribution {
  person: Person | null;
  /** 他说, 她笑着说: somebody named before. */
  pronoun: boolean;
  /** Where it is said that somebody says it. */
  where: 'before' | 'after' | 'none';
}

/** 有人在人群里喊: said by nobody whom the text tells. */
const NOBODY = /有人|人群|大家|众人|纷纷/;
const LONGEST_DEED = 40;
const VERBS = inBothScripts(SPEECH_VERBS).join('|');
/** `笑着说：`, `告诉记者，`: the clause right before a quotation. */
const SAYS_BEFORE = new RegExp(`(?:${VERBS})[^。！？；“”"]{0,14}[：:，,]\\s*$`);
/** `吴大勇说道。`, `说：`: the verb closes the clause right after a quotation, or an object follows it. */
const SAYS_AFTER = new RegExp(
  `^([^。！？；“”"]{0,70}?)(?<![渠报轨频街隧管听据])(?:${VERBS})(?:[。，,：:！!；;\\s]|$|着|了|起|记者|我|大家|他|她|这|那)`,
);
const ENDS_SPEECH = /[。！？!?…]$|\.{3,6}$|——$/;
/** “过秤慢点，莫着急”……: more was said. */
export const TRAILS_OFF = /^(?:…{1,2}|\.{3,6})/;
const ENDS_OPEN = /[，,]$/;
const SPOKEN = /[我你您咱俺呢啊吧呀嘛啦哩哟咯喽]|哪能|[！？!?]/;
const LONGEST_TERM = 12;
/** 县教育局日前表示: a body at the head of a clause, and that it speaks. */
const SPEAKING_BODY = new RegExp(
  `^([\\u4e00-\\u9fff]{2,24}?${BODY_NAME.source.slice(0, -1)})(?:方面)?(?:日前|近日|昨日|今日|当天|有关方面)?(?:在[^，。]{1,16}中)?(?:${VERBS}|$)`,
);
/** 他, 她; but not 他们, 她身旁的同伴. */
const PRONOUN =
  /^\s*[他她](?!们|身旁|身边|旁边|的|爷|奶|爸|妈|哥|姐|弟|妹|父|母|妻|丈夫|儿|女|家|外[婆公])/;
/** 老人家笑了, after a sentence that names somebody: means that person. */
const ANAPHOR = /^(?:这位|这个)?(?:老人家?|老汉|老伯|老太太|小伙子?|小?姑娘)$/;
/** 策展人认为，“一个好展览，是替观众把问题问出来”。 Words that end a sentence of somebody else have its mark after them. */
const PART_ENDS = /^[。；！]/;
/** 只剩一行字：, 常说的一句话： */
const WORDS_BEFORE = /(?:[一几两]?句话?|一[行段]字|[一几]个字|心里话)[：:]\s*$/;
/** 我 as the one who acts, not 我们, 我省, 我的. */
export const FIRST_PERSON = /^\s*我(?![们的国县市省校院局家师村镇班])/;

/** The clauses before and after a quotation, up to the neighbouring sentences and quotations. */
export interface Surroundings {
  before: string;
  after: string;
  /** The next quotation begins right where `after` ends. */
  meetsNext: boolean;
  people: People;
}

/** Who says a quotation, or null where it is a name, a slogan, an inscription or a term. */
export function attributionOf(quotation: Quotation, around: Surroundings): Attribution | null {
  if (isInscription(around.before)) return null;
  const ended = ENDS_SPEECH.test(quotation.text) || TRAILS_OFF.test(around.after);
  const open = ENDS_OPEN.test(quotation.text);
  const introduced = /[：:]\s*$/.test(around.before);
  if (!ended && !open && !introduced && quotation.text.length <= LONGEST_TERM) return null;
  return (
    saidBefore(quotation, around, ended) ??
    saidAfter(quotation, around, ended || open) ??
    saidByDeed(quotation, around, ended || open) ??
    saidEarlier(around, ended)
  );
}

/** Whether what stands before a quotation says that a book, a saying or a wall says it. */
export const isCited = (before: string): boolean =>
  CITES.test(lastSentence(before).slice(-60)) || isInscription(before);

/** 写着 on a wall is an inscription, in a letter it is somebody's word. */
function isInscription(before: string): boolean {
  const sentence = lastSentence(before);
  return (
    NOT_SAID_BEFORE.test(before) &&
    !(/写[着下]?[：:，,]\s*$/.test(sentence) && LETTERS.test(sentence))
  );
}

const lastSentence = (text: string) => text.split(/[。！？!?；;]/).at(-1) ?? '';

/** 何春生笑着说：“…”; 我急了：“…”; 她头也不抬：“…” */
function saidBefore(
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

const hasPronoun = (sentence: string) => sentence.split(/[，,]/).some((part) => PRONOUN.test(part));

/** “…”驻村第一书记吴大勇说道。 */
function saidAfter(
  { text }: Quotation,
  { after, before, people }: Surroundings,
  ended: boolean,
): Attribution | null {
  const says = SAYS_AFTER.exec(after);
  if (!says || NOT_SAID_AFTER.test(after)) return null;
  if (!ended && !SPOKEN.test(text) && text.length < 20) return null;
  return { ...attributed(says[1] ?? '', before, people), where: 'after' };
}

/** “…”第二天，田婶拉着我的手: no verb of speech, but a sentence that is all speech goes on with a person. */
function saidByDeed(
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

/** 院长谭志坚坦言，最难的是人。“没有人，设备就是一堆铁。”: the sentence before says that somebody speaks. */
const SPEAKS = new RegExp(`^([^，。：]{2,30}?)(?<![据听])(?:${VERBS})(?:记者|我们|大家)?[，,]`);

function saidEarlier({ before, people }: Surroundings, ended: boolean): Attribution | null {
  if (!ended || !/[。！？]\s*$/.test(before)) return null;
  const sentence =
    before
      .trimEnd()
      .slice(0, -1)
      .split(/[。！？!?；;”]/)
      .at(-1) ?? '';
  const who = SPEAKS.exec(sentence.replace(/[\s　]+/g, ''))?.[1];
  const person = who === undefined ? null : personOf(who, people);
  return person?.name ? { person, pronoun: false, where: 'before' } : null;
}

/** 72岁的, 家住荷塘社区的, 办理退休手续的: what is told of somebody before the role. */
const TOLD_BEFORE =
  /^(?:今?年?(?:近|过)?\d{1,3}(?:多)?岁的?|家住[^，。]{2,16}的|来自[^，。]{2,16}的|[^，。的“”]{2,14}的(?=[\u4e00-\u9fff]{4,}))/;

/** 村民李大山笑着竖起大拇指: a role and a name come first, or a name that is known, and act. */
function beginsWithSomebody(clause: string, people: People): boolean {
  const first = (clause.split(/[，,]/)[0] ?? '').trim().replace(TOLD_BEFORE, '');
  if (people.namesAt(first, 0).some(({ end }) => end < first.length && first[end] !== '的'))
    return true;
  const person = personIn(first);
  return (
    person?.name != null && person.role !== null && first.startsWith(person.role + person.name)
  );
}

/** Who speaks in a clause; a pronoun, or nobody, leaves it to the sentences before. */
function attributed(clause: string, before: string, people: People): Omit<Attribution, 'where'> {
  const parts = clause.split(/[，,]/).filter((part) => part.trim() !== '');
  const subject = parts.findLast((part) => PRONOUN.test(part) || personOf(part, people) !== null);
  if (subject !== undefined && PRONOUN.test(subject)) return { person: null, pronoun: true };
  if (NOBODY.test(parts.at(-1) ?? '')) return { person: null, pronoun: false };
  const person = bestOf(parts, people) ?? bodyIn(parts.at(-1) ?? '');
  const isAnaphor = person !== null && ANAPHOR.test(person.role ?? '') && person.name === null;
  return { person, pronoun: isAnaphor || (person === null && before.trim() !== '') };
}

/** 县教育局表示, 市民政局在回信中说: a body may speak; what it is called stands as the role. */
function bodyIn(part: string): Person | null {
  const body = SPEAKING_BODY.exec(part.trim().slice(0, 40))?.[1];
  return body ? { name: null, role: body } : null;
}

/** The last part of a clause that names somebody, or the first that describes somebody. */
function bestOf(parts: readonly string[], people: People): Person | null {
  const found = parts.map((part) => personOf(part, people)).filter((person) => person !== null);
  return found.findLast(({ name }) => name) ?? found[0] ?? null;
}

/** 我跟小郦讲: whom somebody speaks to stands after him. */
const I_SPEAK = new RegExp(
  `${FIRST_PERSON.source}(?:跟|对|向|和|同|给|冲|朝)[^，,]{1,10}(?:${VERBS})`,
);

function personOf(part: string, people: People): Person | null {
  if (I_SPEAK.test(part)) return { name: null, role: '我' };
  const person = personIn(part);
  if (person?.name) return person;
  const known = people.subjectOf(part);
  if (known) return known;
  return person?.role ? (people.meantBy(person.role) ?? person) : person;
}
