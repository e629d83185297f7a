import type { Quotation } from '../quotation';
import { NOT_SAID_AFTER } from '../words.zh';
import type { Surroundings } from './after';
import {
  HAS_SAYING,
  INDEFINITE,
  isTerm,
  lastSentence,
  LONGEST_DEED,
  LONGEST_TERM,
  OF_WORDS,
  PART_ENDS,
  SAYS_AT_END,
  SPEAKS_OF_SELF,
  SPOKEN,
} from './clauses.zh';
import type { People } from '../people';
import type { Attribution } from './person-of';
import { isAddressed, isSpokenOf } from '../reference';
import { subjectIn, type Subject } from './subject.zh';

/** So many characters of a sentence beside a quotation are read. */
const LONGEST_SENTENCE = 90;
/** A sentence in quotation marks has more characters than this, or words that only speech has. */
const SHORTEST = 4;
/** “…。”的口号, “…。”成为共识: the words are a thing of the sentence. */
const MENTIONED = /^(?:的|成为|已成|等|为|字样|之|一词|[，,、](?:成为|是|已))/;

/**
 * Returns the speaker of whole sentences in quotation marks by the structure around them, whatever the verbs are (docs/decisions/0116): the subject of the
 * clause that introduces them, else of the sentence after them, else of the sentence before them.
 */
export function saidBySubject(
  { text }: Quotation,
  around: Surroundings,
  ended: boolean,
): Attribution | null {
  const own = clauseBefore(around);
  if (!ended) return isTerm(text) ? null : partOf(text, own, around);
  if (!isSpeech(text, around)) return null;
  const found = opensReport(own)
    ? (following(around) ?? preceding(around))
    : (reported(own, around) ??
      introduced(own, around) ??
      pointedAt(own, around) ??
      joined(text, own, around));
  const { name, role } = found?.person ?? { name: null, role: null };
  return name && (isSpokenOf(name, text) || isAddressed({ name, role }, text)) ? null : found;
}

/** 年轻人缺的不是门路，“是有人肯听他讲完”。 The words end a sentence. */
function partOf(text: string, own: string, around: Surroundings): Attribution | null {
  if (!PART_ENDS.test(around.after)) return null;
  const isLong = text.length > LONGEST_TERM;
  return inReport(text, own, around) ?? (isLong ? inLongReport(own, around) : null);
}

/** The same for the clause before alone, if it names somebody: this is surer than what comes after. */
export function saidInClause(
  { text }: Quotation,
  around: Surroundings,
  ended: boolean,
): Attribution | null {
  const found = ended && isSpeech(text, around) ? introduced(clauseBefore(around), around) : null;
  return found?.person?.name ? found : null;
}

const clauseBefore = ({ before }: Surroundings): string =>
  lastSentence(before).slice(-LONGEST_SENTENCE);

const isSpeech = (text: string, { before, after }: Surroundings): boolean =>
  (SPOKEN.test(text) || text.length > SHORTEST || stands(before, after)) && !MENTIONED.test(after);

/** 他把缆绳系了又解。“再等等。”他朝坡上望。: a few words with a full stop, between two sentences. */
const stands = (before: string, after: string): boolean =>
  /[。！？]$/.test(before) && /^(?:[\u4e00-\u9fff]|\s*$)/.test(after);

/** 总工程师乐平川介绍，今年首次实现自动测报，“…”。 The words end a sentence that tells what somebody says. */
function inReport(text: string, own: string, { people }: Surroundings): Attribution | null {
  if (!/[，,：:]\s*$/.test(own)) return null;
  const parts = own.split(/[，,：:]/);
  const said = parts.findLast((part) => SAYS_AT_END.test(part));
  const teller = said ?? (isTold(text, own, parts, people) ? parts[0] : undefined);
  const subject = teller === undefined ? null : subjectIn(teller, people);
  const isSure = said !== undefined || subject?.person?.name != null || subject?.pronoun;
  return subject && isSure && isOne(subject) ? { ...subject, where: 'before' } : null;
}

/** 她认为，孩子缺的不是物质，而是陪伴，“…。” The clause with the verb of speech tells who speaks, not the nearest one. */
function reported(own: string, { people }: Surroundings): Attribution | null {
  const teller = /[，,]\s*$/.test(own)
    ? own.split(/[，,]/).findLast((part) => SAYS_AT_END.test(part))
    : undefined;
  const subject = teller === undefined ? null : subjectIn(teller, people);
  return subject && isOne(subject) ? { ...subject, where: 'before' } : null;
}

/** 站长关山月最怕接女儿电话，“她总问我，爸爸你是不是住在天上”。 Who says 我 is the one of whom the sentence tells. */
const isTold = (text: string, own: string, parts: readonly string[], people: People): boolean =>
  text.length > LONGEST_TERM &&
  ((SPEAKS_OF_SELF.test(text) && !OF_WORDS.test(own)) || isShortDeed(parts, people));

/** 局长邱于庭苦笑，去年停航十一天，包裹堆到柜台外，“连走路都要侧身”。 A name with a few characters after it, and a report. */
function isShortDeed(parts: readonly string[], people: People): boolean {
  const clause = parts.length > 2 ? parts[0]!.trim() : '';
  const name = clause === '' ? null : (subjectIn(clause, people)?.person?.name ?? null);
  const after = name === null ? '' : clause.slice(clause.indexOf(name) + name.length);
  return after.length > 0 && after.length <= SHORT_DEED;
}
const SHORT_DEED = 3;

/** 负责人黄圣祐表示，团队服务两个乡。志工陪伴长辈唱歌，“让长辈感到温暖，有年轻人关心”。 The sentence before tells what somebody says, and so does this one. */
function inLongReport(own: string, { before, people }: Surroundings): Attribution | null {
  if (!/[，,]\s*$/.test(own) || ENDS_IN_WORDS.test(own)) return null;
  const sentence = lastSentence(
    before
      .slice(0, before.length - own.length)
      .trimEnd()
      .slice(0, -1),
  );
  const who = sentence.split(/[，,]/).find((part) => SAYS_AT_END.test(part));
  const subject = who === undefined ? null : subjectIn(who, people);
  return subject && (subject.pronoun || subject.person?.name)
    ? { ...subject, where: 'before' }
    : null;
}

/** 援藏医生扎西顿珠在电话那头笑了起来，“…。” 舞美师傅老鲍带徒弟有句顺口溜，“…。” */
function introduced(own: string, { people }: Surroundings): Attribution | null {
  const colon = /[：:]\s*$/.test(own);
  if (!colon && !/(?:[，,]|——|[说道问答句话字])\s*$/.test(own)) return null;
  if (OF_WORDS.test(own.slice(-NEAR)) && !HAS_SAYING.test(own)) return null;
  const parts = own.replace(/(?:[：:，,]|——)\s*$/, '').split(/[，,：:]|——/);
  const subject = first(parts.reverse(), (part) => subjectIn(part, people));
  if (subject && (colon || isOne(subject))) return { ...subject, where: 'before' };
  return colon ? { person: null, pronoun: true, where: 'before' } : null;
}
/** 提出一个口号：: the thing that the words are comes right before them. */
const NEAR = 8;

/** Not 党员带头捐款，“…。”: a word for many people names no speaker. */
const isOne = ({ person, pronoun }: Subject): boolean =>
  pronoun || person?.name != null || ONE.test(person?.role ?? '');
const ONE = new RegExp(
  `^[也还]?有|${INDEFINITE.source}|^(?:[表堂][哥弟姐妹]|妈妈|爸爸|母亲|父亲|妻子|丈夫|老伴|爷爷|奶奶|外婆|外公|岳父|岳母)$`,
);

/** Nothing is before the words, or only the line of the paper: 云上大冶报道（记者 尚甜甜）“…” */
const opensReport = (own: string): boolean => own.trim() === '' || DATELINE.test(own);
const DATELINE =
  /^[^，。！？；：“”]{0,40}(?:讯|电|报道|报导|消息)[\s　]*(?:[（(][^（）()]{0,40}[）)])?[\s　]*$/;

/** 黑夜渐渐被曙光照亮，“心里着急呀。”梁旭伟回想起来: the words before the quotation are about no person. */
function pointedAt(own: string, around: Surroundings): Attribution | null {
  const isFree = /[，,]\s*$/.test(own) && !OF_WORDS.test(own.slice(-NEAR));
  const found = isFree ? following(around) : null;
  return found?.person?.name ? found : null;
}

/** 提出一句口号， */
const ENDS_IN_WORDS = new RegExp(`(?:${OF_WORDS.source})[，,]\\s*$`);

/** 严先生连声感谢消防员“如果没有他们，后果不敢想象。”: no mark is before the words. */
function joined(text: string, own: string, { people }: Surroundings): Attribution | null {
  const isFree = /[\u4e00-\u9fff]$/.test(own) && !/[的是为叫写刻印挂贴着著]$/.test(own);
  if (!isFree || text.length <= LONGEST_TERM || OF_WORDS.test(own)) return null;
  const subject = first(own.split(/[，,]/).reverse(), (part) => subjectIn(part, people));
  return subject?.person?.name ? { ...subject, where: 'before' } : null;
}

/** “…。”燕北归蹲在田埂上，给记者掰着指头。 */
function following({ before, after, people }: Surroundings): Attribution | null {
  const sentence = SENTENCE.exec(after)![0];
  const isOther = NOT_SAID_AFTER.test(after) || /[：:]/.test(sentence);
  // In the middle of a paragraph a long sentence after the words tells something else.
  if (isOther || (sentence.length > LONGEST_DEED && !opensReport(before))) return null;
  const near = sentence.slice(0, LONGEST_SENTENCE);
  const subject = first(near.split(/[，,]/), (part) => subjectIn(part, people));
  // A name alone does nothing.
  const isBare = subject?.person?.name != null && sentence.trim().endsWith(subject.person.name);
  return subject && isOne(subject) && !isBare ? { ...subject, where: 'after' } : null;
}

/** A sentence, with the terms in quotation marks that it has. */
const SENTENCE = /^(?:[^。！？!?；;“”「」]|“[^“”]{1,8}”|「[^「」]{1,8}」)*/;

/** 68岁的学员班秀英学会了剪视频。“…。” */
function preceding({ before, head = '', people }: Surroundings): Attribution | null {
  const ended = before.trimEnd().slice(0, -1);
  const own = lastSentence(ended);
  // The sentence began before a term in quotation marks.
  const sentence = ((own === ended ? head : '') + own).slice(-LONGEST_SENTENCE);
  if (OF_WORDS.test(sentence)) return null;
  const subjects = sentence.split(/[，,：:]/).flatMap((part) => subjectIn(part, people) ?? []);
  // 禤海生拿棉被去堵，小阮拽住他的腰带。“松开！”: either of two.
  if (new Set(subjects.flatMap(({ person }) => person?.name ?? [])).size > 1) return null;
  const subject = subjects[0] ?? null;
  const isSomebody = subject !== null && (subject.pronoun || subject.person?.name != null);
  return isSomebody ? { ...subject, where: 'before' } : null;
}

/** The name of the one who acts in the sentence right before the words, if this sentence is no speech. */
export function actorBefore(around: Surroundings): string | null {
  const own = lastSentence(around.before.trimEnd().slice(0, -1));
  return SAYS_AT_END.test(own.split(/[，,]/)[0]!)
    ? null
    : (preceding(around)?.person?.name ?? null);
}

function first(parts: readonly string[], find: (part: string) => Subject | null): Subject | null {
  for (const part of parts) {
    const found = find(part);
    if (found) return found;
  }
  return null;
}
