import { BODY_NAME } from './head.zh';
import type { People } from './people';
import { personIn, type Person } from './person';
import type { Quotation } from './quotation';
import { inBothScripts } from './traditional.zh';
import { CITES, LETTERS, NOT_SAID_AFTER, NOT_SAID_BEFORE, SPEECH_VERBS } from './words.zh';

/** The speaker of a quotation. `person` is null if the text names nobody. */
export interface Attribution {
  person: Person | null;
  /** 他说, 她笑着说: a pronoun for a person named before. */
  pronoun: boolean;
  /** Where the clause that names the speaker is. */
  where: 'before' | 'after' | 'none';
}

/** 有人在人群里喊: the text does not say who speaks. */
const NOBODY = /有人|人群|大家|众人|纷纷/;
const LONGEST_DEED = 40;
/** The longest clause in which somebody is called by a name. */
const LONGEST_CALL = 60;
const VERBS = inBothScripts(SPEECH_VERBS).join('|');
/** `笑着说：`, `告诉记者，`: the clause right before a quotation. */
const SAYS_BEFORE = new RegExp(`(?:${VERBS})[^。！？；“”"]{0,14}[：:，,]\\s*$`);
/** `吴大勇说道。`, `说：`: right after a quotation, a clause that ends in the verb, or in the verb and an object. */
const SAYS_AFTER = new RegExp(
  `^([^。！？；“”"]{0,70}?)(?<![渠报轨频街隧管听据])(?:${VERBS})(?:[。，,：:！!；;\\s]|$|着|了|起|记者|我|大家|他|她|这|那)`,
);
const ENDS_SPEECH = /[。！？!?…]$|\.{3,6}$|——$/;
/** “过秤慢点，莫着急”……: the speaker said more. */
export const TRAILS_OFF = /^(?:…{1,2}|\.{3,6})/;
const ENDS_OPEN = /[，,]$/;
const SPOKEN = /[我你您咱俺呢啊吧呀嘛啦哩哟咯喽]|哪能|[！？!?]/;
const LONGEST_TERM = 12;
/** 县教育局日前表示: a clause that begins with a body, and a verb of speech after it. */
const SPEAKING_BODY = new RegExp(
  `^([\\u4e00-\\u9fff]{2,24}?${BODY_NAME.source.slice(0, -1)})(?:方面)?(?:日前|近日|昨日|今日|当天|有关方面)?(?:在[^，。]{1,16}中)?(?:${VERBS}|$)`,
);
/** 他, 她, but not 他们 or 她身旁的同伴. */
const PRONOUN =
  /^\s*[他她](?!们|身旁|身边|旁边|的|爷|奶|爸|妈|哥|姐|弟|妹|父|母|妻|丈夫|儿|女|家|外[婆公])/;
/** 老人家笑了, after a sentence that names a person: refers to that person. */
const ANAPHOR = /^(?:这位|这个)?(?:老人家?|老汉|老伯|老太太|小伙子?|小?姑娘)$/;
/**
 * 策展人认为，“一个好展览，是替观众把问题问出来”。 If the words end another speaker's sentence, the full stop comes after the quotation
 * mark.
 */
const PART_ENDS = /^[。；！]/;
/** 只剩一行字：, 常说的一句话： */
const WORDS_BEFORE = /(?:[一几两]?句话?|一[行段]字|[一几]个字|心里话)[：:]\s*$/;
/** 我 as the subject, not 我们, 我省 or 我的. */
export const FIRST_PERSON = /^\s*我(?![们的国县市省校院局家师村镇班])/;

/** The clauses before and after a quotation, up to the nearest other sentences and quotations. */
export interface Surroundings {
  before: string;
  after: string;
  /** Whether the next quotation begins right where `after` ends. */
  meetsNext: boolean;
  people: People;
}

/** Returns the speaker of a quotation, or null if the quotation is a name, a slogan, an inscription or a term. */
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
    saidEarlier(around, ended) ??
    saidAfterSubject(quotation, around, ended)
  );
}

/** Whether the words before a quotation attribute it to a book, a proverb or an inscription. */
export const isCited = (before: string): boolean =>
  CITES.test(lastSentence(before).slice(-60)) || isInscription(before);

/** 写着: on a wall it introduces an inscription, in a letter a person's words. */
function isInscription(before: string): boolean {
  const sentence = lastSentence(before);
  return (
    NOT_SAID_BEFORE.test(before) &&
    !(/写[着下]?[：:，,]\s*$/.test(sentence) && (LETTERS.test(sentence) || HERSELF.test(sentence)))
  );
}

/** 他写着：, not 墙上写着： */
const HERSELF = /(?:^|[，,])\s?[他她我](?:[\u4e00-\u9fff]{0,4}[地里上])?写/;

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
  // 说起这一幕，九旬老人韦奶奶…: the topic, before the clause that names the speaker.
  if (!says || SPEAKS_OF.test(after) || NOT_SAID_AFTER.test(after)) return null;
  if (!ended && !SPOKEN.test(text) && text.length < 20) return null;
  return { ...attributed(says[1] ?? '', before, people), where: 'after' };
}

/** “…”第二天，田婶拉着我的手: no verb of speech, but the whole sentence is speech, and the next clause begins with a person. */
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

const SPEAKS_OF = /^[\s　]*(?:说|谈|提|聊|讲|忆|回忆)起/;

/** 院长谭志坚坦言，最难的是人。“没有人，设备就是一堆铁。”: the sentence before the quotation names the speaker. */
const SPEAKS = new RegExp(`^([^，。：]{2,30}?)(?<![据听])(?:${VERBS})(?:记者|我们|大家)?[，,]`);

/** 他解释说，红色天天看。“看一眼，少一眼悔。” */
const PRONOUN_SPEAKS = new RegExp(
  `(?:^|[，,])\\s?[他她](?:[\\u4e00-\\u9fff]{0,6})(?:${VERBS})[，,]`,
);

function saidEarlier({ before, people }: Surroundings, ended: boolean): Attribution | null {
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

/** 我, 咱, 俺 in a quotation: the speaker is the person that the sentence before is about. */
const SPEAKS_OF_SELF = /[我咱俺](?![国省市县区镇村校院局厅部社会党军])/;

/** A sentence about words that nobody says at that moment. */
const OF_WORDS = /口号|标语|理念|精神|原则|目标|思路|模式|顺口溜|诗|歌|谚|题|横幅|字/;

/** 数学老师桑吉卓玛教的是复式班。“二年级写字的时候，我在中间来回跑。”: no verb of speech, at the end of a paragraph. */
function saidAfterSubject(
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

/** 72岁的, 家住荷塘社区的, 办理退休手续的: descriptions of a person before the role. */
const TOLD_BEFORE =
  /^(?:今?年?(?:近|过)?\d{1,3}(?:多)?岁的?|家住[^，。]{2,16}的|来自[^，。]{2,16}的|[^，。的“”]{2,14}的(?=[\u4e00-\u9fff]{4,}))/;

/** 78岁的陶桂英, 家住东街的陶桂英: only a person has an age or a home. */
const AGED = /^(?:今?年?(?:近|过)?\d{1,3}(?:多)?岁的|家住[^，。]{2,16}的|来自[^，。]{2,16}的)/;

/** 村民李大山笑着竖起大拇指: the clause begins with a role and a name, or with a known name. */
function beginsWithSomebody(clause: string, people: People): boolean {
  const first = (clause.split(/[，,]/)[0] ?? '').trim().replace(TOLD_BEFORE, '');
  if (people.namesAt(first, 0).some(({ end }) => end < first.length && first[end] !== '的'))
    return true;
  const person = personIn(first);
  const isOfAge = AGED.test((clause.split(/[，,]/)[0] ?? '').trim());
  if (isOfAge && person?.name && first.startsWith(person.name)) return true;
  return (
    person?.name != null && person.role !== null && first.startsWith(person.role + person.name)
  );
}

/** Returns who speaks in a clause. If it has a pronoun or no person, the sentences before decide. */
function attributed(clause: string, before: string, people: People): Omit<Attribution, 'where'> {
  const parts = clause.split(/[，,]/).filter((part) => part.trim() !== '');
  const subject = parts.findLast((part) => PRONOUN.test(part) || personOf(part, people) !== null);
  if (subject !== undefined && PRONOUN.test(subject)) return { person: null, pronoun: true };
  if (NOBODY.test(parts.at(-1) ?? '')) return { person: null, pronoun: false };
  const person = bestOf(parts, people) ?? bodyIn(parts.at(-1) ?? '');
  const isAnaphor = person !== null && ANAPHOR.test(person.role ?? '') && person.name === null;
  return { person, pronoun: isAnaphor || (person === null && before.trim() !== '') };
}

/** 县教育局表示, 市民政局在回信中说: a body may speak. Its name is then kept as the role. */
function bodyIn(part: string): Person | null {
  const body = SPEAKING_BODY.exec(part.trim().slice(0, 40))?.[1];
  return body ? { name: null, role: body } : null;
}

/** Returns the person in the last part of a clause that names one, else in the first part that describes one. */
function bestOf(parts: readonly string[], people: People): Person | null {
  const last = INDEFINITE.test(parts.at(-1) ?? '') ? personOf(parts.at(-1)!, people) : null;
  if (last?.name === null) return last;
  const found = parts.map((part) => personOf(part, people)).filter((person) => person !== null);
  return found.findLast(({ name }) => name) ?? found[0] ?? null;
}

/** 一个孩子问她: introduces somebody new, whoever is named before. */
const INDEFINITE = /^.{0,4}(?:一[位个名]|有[位个名])|^\s*(?:另一[位个名]|旁边的|身旁的|同行的)/;

/** 我跟小郦讲: the name after 我 is the listener, not the speaker. */
const I_SPEAK = new RegExp(
  `${FIRST_PERSON.source}(?:跟|对|向|和|同|给|冲|朝)[^，,]{1,10}(?:${VERBS})`,
);

/** 一个叫小豆的孩子, 名叫阿孜古丽的姑娘: a name that only these words mark. */
const CALLED =
  /(?:名叫|叫做|叫|唤作|人称)([\u4e00-\u9fff·]{2,6})的((?:小|老|大)?[\u4e00-\u9fff]{0,5}?(?:孩子|孩|姑娘|小伙子?|男孩|女孩|老人|[员生师者长民工户]))/;

function personOf(part: string, people: People): Person | null {
  const [, name = null, role = null] = CALLED.exec(part.slice(0, LONGEST_CALL)) ?? [];
  if (name) return { name, role };
  if (I_SPEAK.test(part)) return { name: null, role: '我' };
  const person = personIn(part);
  if (person?.name) return person;
  const known = people.subjectOf(part);
  if (known) return known;
  return person?.role ? (people.meantBy(person.role) ?? person) : person;
}
