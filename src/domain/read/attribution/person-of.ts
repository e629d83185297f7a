import type { People } from '../people';
import { ROLE_END, SPEAKS, TITLE_AFTER } from '../names/frame';
import { SURNAME_SET } from '../names/given';
import { isRareFullName, RARE_LENGTH } from '../names/rare';
import { type Person, personIn, roleBefore } from '../person';
import {
  AGED,
  ANAPHOR,
  CALLED,
  I_SPEAK,
  INDEFINITE,
  LONGEST_CALL,
  NOBODY,
  OF_SOMEBODY,
  OWNS,
  PRONOUN,
  SEVERAL,
  SPEAKING_BODY,
  TOLD_BEFORE,
  VOICE_FROM,
} from './clauses.zh';

/** The speaker of a quotation. `person` is null if the text names nobody. */
export interface Attribution {
  person: Person | null;
  /** 他说, 她笑着说: a pronoun for a person named before. */
  pronoun: boolean;
  /** Where the clause that names the speaker is. */
  where: 'before' | 'after' | 'none';
}

/** 村民李大山笑着竖起大拇指: the clause begins with a role and a name, or with a known name. */
export function beginsWithSomebody(clause: string, people: People): boolean {
  const whole = (clause.split(/[，,]/)[0] ?? '').trim();
  // 数学老师桑吉央宗教的是复式班: what ends in 的 is no description if it begins with a role and a name.
  // 家长代表、货车司机庹志刚: the last of several roles is next to the name.
  const firsts = new Set([whole, whole.replace(TOLD_BEFORE, ''), whole.replace(ROLES_BEFORE, '')]);
  return [...firsts].some((first) => isSomebody(first, whole, people));
}

const ROLES_BEFORE = new RegExp(
  `^(?:[\\u4e00-\\u9fff]{2,12}(?<=${ROLE_END.source.slice(0, -1)})、){1,3}`,
);

function isSomebody(first: string, whole: string, people: People): boolean {
  if (people.namesAt(first, 0).some(({ end }) => end < first.length && first[end] !== '的'))
    return true;
  const person = personIn(first);
  const isOfAge = AGED.test(whole);
  if (isOfAge && person?.name && first.startsWith(person.name)) return true;
  if (person?.name == null || person.role === null) return false;
  // 云上小学校长莫怀远: only nouns are before the name.
  const at = first.indexOf(person.name);
  // 家庭医生闻静的手机响了: something of the person.
  if (OWNS.test(first.slice(at + person.name.length))) return false;
  const lead = first.slice(0, at);
  return (
    lead !== '' && (lead === roleBefore(lead) || (lead.endsWith(person.role) && NOUNS.test(lead)))
  );
}
const NOUNS = /^[^，。了着过是把被将对说给从到为让请问和与向在的]{1,14}$/;

/** Returns who speaks in a clause. If it has a pronoun or no person, the sentences before decide. */
export function attributed(
  clause: string,
  before: string,
  people: People,
): Omit<Attribution, 'where'> {
  const parts = clause.split(/[，,]/).filter((part) => part.trim() !== '');
  const subject = parts.findLast((part) => PRONOUN.test(part) || actorOf(part, people) !== null);
  if (subject !== undefined && PRONOUN.test(subject)) return { person: null, pronoun: true };
  const own = parts.findLast((part) => SEVERAL.test(part) || actorOf(part, people) !== null);
  const last = parts.at(-1) ?? '';
  if (SEVERAL.test(own ?? '') || NOBODY.test(last)) return { person: null, pronoun: false };
  // 律师佘晚晴被房东太太拦在门口: the agent acts and speaks.
  const agent = PASSIVE.exec(last)?.[1];
  if (agent !== undefined) return { person: personOf(agent, people), pronoun: false };
  const person = bestOf(parts, people) ?? bodyIn(last);
  if (person === null) return { person, pronoun: !parts.some(isStranger) && before.trim() !== '' };
  if (isOfTwo(parts, person.name)) return { person: OPEN, pronoun: false };
  return { person, pronoun: ANAPHOR.test(person.role ?? '') && person.name === null };
}

/** Somebody speaks, and the text does not tell who of two. */
const OPEN: Person = { name: null, role: null };
/** Not 被害人家属 or 被问及此事时说; not 被邻居称作活地图的李大山, who is described. */
const PASSIVE =
  /被(?![问誉称评选授列害告子服单褥申执监保推要请认任])((?:\d{1,3}岁的)?[^的，]{2,20})$/;
/** 张奶奶和孟奶奶异口同声: two people speak, so that neither is the speaker. */
const isOfTwo = (parts: readonly string[], name: string | null): boolean =>
  name !== null &&
  parts.some((part) => {
    const at = part.indexOf(name);
    const following = at < 0 ? '' : part.slice(at + name.length);
    if (LISTED.test(following)) return true;
    const rest = ALSO.exec(following);
    return rest !== null && (TOGETHER.test(part) || personIn(`${rest[1]!}说`)?.name != null);
  });
const LISTED = /^、[\u4e00-\u9fff]{2}/;
const ALSO = /^(?:和|与|、|跟|同)([\u4e00-\u9fff·]{2,10})/;
const TOGETHER = /异口同声|一起|一同|齐声|都说/;

/** 年小山答: a stranger with a rare surname. 六岁的果果: who has an age or a home of his own is somebody else, even if the name is not understood. */
const isStranger = (part: string): boolean =>
  AGED.test(part.trim()) ||
  VOICE_FROM.test(part) ||
  OF_SOMEBODY.test(part) ||
  (SPEAKS.test(part.trim().slice(RARE_LENGTH)) &&
    isRareFullName(part.trim().slice(0, RARE_LENGTH)));

/** 县教育局表示, 市民政局在回信中说: a body may speak. Its name is then kept as the role. */
function bodyIn(part: string): Person | null {
  const body = SPEAKING_BODY.exec(part.trim().slice(0, 40))?.[1];
  return body ? { name: null, role: body } : null;
}

/** Returns the person in the last part of a clause that names one, else in the first part that describes one. */
function bestOf(parts: readonly string[], people: People): Person | null {
  const found = parts.flatMap((part) => {
    const person = actorOf(part, people);
    return person ? [{ person, part, isNew: person.name === null && INDEFINITE.test(part) }] : [];
  });
  // 班长解小川，如今也是一名医生，站在床前: more about the person of the clause before.
  const others = found.filter(({ isNew, part }) => !(isNew && IS_ONE.test(part)));
  // 社工忆述，有一名男生不说话，纸条上写着: the nearest somebody new, or the nearest name.
  const nearest = others.findLast(({ person, isNew }) => isNew || person.name !== null);
  return (nearest ?? found[0])?.person ?? null;
}
const IS_ONE = /^.{0,4}[是为成]了?一[位个名]/;

/**
 * 指着照片给徐旭看, 对村民李大山说, 把队员小罗的电话记下: the name after the preposition is the listener or a thing of the sentence, so that only somebody before it
 * speaks.
 */
function actorOf(part: string, people: People): Person | null {
  const person = personOf(part, people);
  const at = person?.name ? part.indexOf(person.name) : -1;
  const lead = at < 0 ? '' : withoutRole(part.slice(0, at), person!.role);
  const to = TO_SOMEBODY.exec(lead)?.[0].length ?? 0;
  return to > 0 ? personOf(lead.slice(0, -to), people) : person;
}
const withoutRole = (lead: string, role: string | null): string =>
  role !== null && lead.endsWith(role) ? lead.slice(0, -role.length) : lead;
const TO_SOMEBODY = /(?:[给对向朝冲劝把将]|告[诫诉]|提醒|叮嘱|嘱咐|安慰|开导|追问)$/;

/** 小港長照據點長輩 王文得：「…」: television prints role and name with a space between them. */
const SPACED = /^([\u4e00-\u9fff]{2,20})[\s　]{1,2}([\u4e00-\u9fff]{2,4})[：:]$/;

function spacedIn(part: string): Person | null {
  const [, role = null, name = ''] = SPACED.exec(part.trim()) ?? [];
  return SURNAME_SET.has(name.charAt(0)) && !ROLE_END.test(name) ? { name, role } : null;
}

/** 钟丽眉一筷子夹到记者碗中: the known name at the beginning of a clause, not 沈老师 in 沈老师傅. */
function beginning(part: string, people: People): string | null {
  const text = part.trimStart();
  const known = people.namesAt(text, 0).map(({ end }) => end);
  const end = Math.max(0, ...known);
  const following = text.slice(end);
  return end > 2 && end < text.length && !OWNS.test(following) && !TITLE_AFTER.test(following)
    ? text.slice(0, end)
    : null;
}

export function personOf(part: string, people: People): Person | null {
  const [, name = null, role = null] = CALLED.exec(part.slice(0, LONGEST_CALL)) ?? [];
  if (name) return { name, role };
  const spaced = spacedIn(part);
  if (spaced) return spaced;
  if (I_SPEAK.test(part)) return { name: null, role: '我' };
  // 用高福院士的话来说: whose words they are.
  const own = IN_WORDS_OF.exec(part.trim())?.[1];
  return namedOf(own === undefined ? part : `${own}说`, people);
}

const IN_WORDS_OF =
  /^(?:用|借用|套用|按|按照)([^的，]{2,16})(?:自己|常说)?的(?:话|说法)来?(?:说|讲)?/;

/** Hana埋怨却难掩骄傲地说, 督导员Hana: a name in Latin letters, at the beginning or after a role. Not APP or GDP. */
function latinIn(part: string): Person | null {
  const [, before = '', name = ''] = LATIN.exec(part.trim()) ?? [];
  const role = before === '' ? null : roleBefore(before);
  return name !== '' && (before === '' || role !== null) ? { name, role } : null;
}
const LATIN =
  /^([\u4e00-\u9fff]{0,12}?)(\p{Lu}\p{Ll}{1,14}(?:[ ·・.]{1,2}\p{Lu}\p{Ll}{0,14}){0,2})(?=[\u4e00-\u9fff])/u;

function namedOf(part: string, people: People): Person | null {
  const person = personIn(part) ?? latinIn(part);
  const first = beginning(part, people);
  if (first !== null && first !== person?.name)
    return { name: first, role: people.roles.get(first) ?? null };
  if (person?.name) return { ...person, name: people.inFull(person.name) };
  const known = people.subjectOf(part);
  if (known) return known;
  return person?.role ? (people.meantBy(person.role) ?? person) : person;
}
