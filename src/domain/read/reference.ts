import { FIRST_PERSON } from './attribution/clauses.zh';
import { ROLE_END, TITLED } from './names/frame';
import { isPerson } from './attribution/subject.zh';
import { isNameOnly } from './names/name-only';
import { objectsOf } from './attribution/objects';
import type { People } from './people';
import { personIn, type Person } from './person';
import { quotationsIn } from './quotation';

/** How many sentences back a pronoun may refer. */
const REACH = 6;

/**
 * Returns the person that 他 or an omitted subject means: the one that the nearest sentence before is about. Names
 * inside other quotations are addressed, so they do not count.
 * @param said the quotation itself
 */
export function spokenBefore(
  before: string,
  previous: string,
  people: People,
  said = '',
): Person | null {
  const here = sentencesOf(before);
  const others = objectsOf(here[0] ?? '', people);
  const subject = (sentence: string) => {
    const found = speaking(meant(sentence, people), said);
    return found?.name && others.has(found.name) ? null : found;
  };
  const person =
    nearest(here, subject) ??
    nearest(here, describedIn) ??
    nearest(here, (sentence) => speaking(ownerIn(sentence, people), said)) ??
    nearest(here, strangerIn) ??
    nearest(sentencesOf(previous), subject);
  return person === OPEN ? null : person;
}

/** Returns the person, or null if the words speak of him: “提到李芳老师，他们仍会难过。” But somebody may give his own name (我是李芳). */
function speaking(person: Person | null, said: string): Person | null {
  return person?.name && (isSpokenOf(person.name, said) || isAddressed(person, said))
    ? null
    : person;
}

/** “叔叔，你去过哪里？”: whoever is addressed at the beginning of the words does not say them. */
export function isAddressed({ name, role }: Person, said: string): boolean {
  const title = ADDRESSED.exec(said)?.[1];
  if (title === undefined) return false;
  const last = title.charAt(title.length - 1);
  return [name, role].some(
    (word) => word?.endsWith(title) || (KIN.test(title) && word?.endsWith(last)),
  );
}
const ADDRESSED =
  /^[\u4e00-\u9fff]?(老师|叔叔|阿姨|爷爷|奶奶|大爷|大妈|大娘|婆婆|哥哥|姐姐|师傅|师父|书记|主任|校长|院长|站长|队长|医生|大夫|村长|镇长|局长|警官)[，,！!、]/;
const KIN = /叔叔|爷爷|奶奶|婆婆|哥哥|姐姐/;

/** Whether words name somebody as another person. */
export function isSpokenOf(name: string, said: string): boolean {
  const at = said.indexOf(name);
  if (at < 0) return isTitledIn(name, said);
  return !GIVES_NAME.test(said.slice(Math.max(0, at - LONGEST_GIVING), at));
}
/** 我们都称呼沈老师为清哥: 沈宇清 by the surname and a title. */
const isTitledIn = (name: string, said: string): boolean => {
  const at = FULL.test(name) ? said.search(new RegExp(`${name.charAt(0)}${TITLE}`)) : -1;
  return at >= 0 && !CALLS_ME.test(said.slice(Math.max(0, at - LONGEST_GIVING), at));
};
const CALLS_ME = /(?:我(?:就?是|叫|姓)|[叫喊]我)[^，。！？]{0,8}$/;
const FULL = /^[\u4e00-\u9fff]{2,3}$/;
const TITLE = '(?:老师|书记|主任|校长|院长|医生|大夫|师傅|队长|站长|局长|镇长|村长|法官|警官)';
const LONGEST_GIVING = 12;
const GIVES_NAME = /(?:我(?:就?是|叫|姓)?|[叫喊]我)[^，。！？]{0,8}$|^$/;

/** Means one of two people whom a sentence names equally: 李大山和王小明一起…. */
const OPEN: Person = { name: null, role: null };

const meant = (sentence: string, people: People): Person | null => {
  const person = isOfTwo(sentence, people) ? OPEN : subjectOf(sentence, people);
  const other = WITH_OTHER.exec(person?.role ?? '')?.[1];
  return other !== undefined && isNameOnly(other) ? OPEN : person;
};

/** 杨贵媚与导演叶天伦: the words before the role name somebody else. */
const WITH_OTHER = /([\u4e00-\u9fff]{3})[和与跟同]/;

const JOINS = /^(?:和|与|、|及|同|跟)[^，。；：]{0,16}$/;

/** Whether two names are the subject together: joined, with at most a role between them. */
function isOfTwo(sentence: string, people: People): boolean {
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at < sentence.length; at += 1) {
    const [name] = people.namesAt(sentence, at);
    if (name && at >= (found.at(-1)?.end ?? 0)) found.push({ start: at, end: name.end });
  }
  return found.some((one, at) => {
    const next = found[at + 1];
    return next !== undefined && JOINS.test(sentence.slice(one.end, next.start));
  });
}

/**
 * The length of six sentences at most. Each quotation looks back no farther, because otherwise the time grows with
 * the square of the text.
 */
const FARTHEST = 600;

const sentencesOf = (text: string) =>
  outside(text.slice(-FARTHEST))
    .split(/[。！？!?；;]/)
    .slice(-REACH)
    .reverse();

function nearest(sentences: string[], find: (sentence: string) => Person | null): Person | null {
  for (const sentence of sentences) {
    const person = find(sentence);
    if (person) return person;
  }
  return null;
}

/** The known names in a sentence. */
export function knownIn(sentence: string, people: People): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = 0; at < sentence.length; at += 1) {
    const [found] = people.namesAt(sentence, at);
    if (found) names.add(sentence.slice(at, found.end));
  }
  return names;
}

/** 诸葛小满的订单排到了国庆之后，她…: the person to whom the subject belongs, if a sentence names nobody else. */
const ownerIn = (sentence: string, people: People): Person | null => {
  const owner = people.lastIn(sentence);
  return owner?.name && sentence.includes(`${owner.name}的`) ? owner : null;
};

/** 外籍商人每月往返两次: somebody without a name is nearer than the person of the paragraph before. */
function strangerIn(sentence: string): Person | null {
  const clause = sentence.split(/[，,：:]/)[0]!.trim();
  const person = personIn(clause);
  const isStranger = person?.role != null && person.name === null && !ASKS.test(person.role);
  return isStranger && clause.startsWith(person.role!) ? person : null;
}

/** Who reports is nobody of the report. */
const ASKS = /记者|^我/;

/** 一位货车司机: returns a person whom a paragraph introduces without a name. */
function describedIn(sentence: string): Person | null {
  const role = /[一]?[位名个]([^，,、]{2,16})$/.exec(
    sentence.split(/[，,]/).findLast((part) => /[位名]/.test(part)) ?? '',
  );
  const person = role && personIn(role[1] ?? '');
  return person?.role && person.name === null ? person : null;
}

/** Returns the text without the words of its quotations. */
function outside(text: string): string {
  return quotationsIn(text).reduceRight(
    (rest, { text: said, open, close }) =>
      `${rest.slice(0, open)}${/[。！？]$/.test(said) ? '。' : '，'}${rest.slice(close + 1)}`,
    text,
  );
}

function subjectOf(sentence: string, people: People): Person | null {
  const clauses = sentence.split(/[，,：:、]/).filter(Boolean);
  const named = clauses.map((clause) => {
    // 我问老校长: the person whom 我 asks is the one who answers
    const person = personIn(clause.replace(/^\s*我(?:问|找|陪|扶|见|劝|对|跟)/, ''));
    if (person?.name && !isInKnown(clause, person.name, people) && !isWeak(clause, person, people))
      return person;
    return people.subjectOf(clause) ?? aliased(person, people);
  });
  const found = named.findLast((person) => person !== null);
  if (found) return found;
  return clauses.some((clause) => FIRST_PERSON.test(clause)) ? { name: null, role: '我' } : null;
}

/** 妈妈端出的姜汤还烫着嘴, 围巾结满冰碴: after 的, or after a word that is no known role, a name that the text has nowhere else is no person. */
function isWeak(clause: string, { name, role }: Person, people: People): boolean {
  if (people.roles.has(name!) || TITLED.test(name!)) return false;
  // 包裹堆到柜台外: the dictionary knows a word there.
  if (role === null && !isPerson(clause, { name, role }, people) && name!.length > 2) return true;
  const before = clause.charAt(clause.indexOf(name!) - 1);
  return role === null
    ? name!.length === 2 && before === '的'
    : !ROLE_END.test(role) && name!.length > 1 && !OFFICER.test(role);
}
/** A role that no list has, by its last character. */
const OFFICER = /[员长师工匠手生人]$/;

/** 谌长顺明年退休: the known name at the beginning holds a part of 顺明年. */
function isInKnown(clause: string, name: string, people: People): boolean {
  const at = clause.indexOf(name);
  return at > 0 && people.namesAt(clause, 0).some(({ end }) => end > at);
}

const aliased = (person: Person | null, people: People) =>
  person?.role && person.role !== '我' ? people.meantBy(person.role) : null;
