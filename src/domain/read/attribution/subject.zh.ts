import { WORDS } from '../label/noun.zh';
import { AHEAD, ROLE_END, TITLED } from '../names/frame';
import { SURNAME_SET } from '../names/given';
import { atStart, edged, OFFICE } from '../names/edged';
import type { People } from '../people';
import { type Person, roleBefore } from '../person';
import { AGED, FIRST_PERSON, INDEFINITE, NOBODY, OWNS, PRONOUN, SPEAKING_BODY } from './clauses.zh';
import { personOf } from './person-of';

/** Whom a clause is about. `person` is null if it is a pronoun, or somebody whom the text does not tell. */
export interface Subject {
  person: Person | null;
  pronoun: boolean;
}

/** A word before a person that makes him the object of the clause, or one of several people. */
const GOVERNS =
  /(?:[对向给把被让请跟和与同由为从找问教带陪见叫听据替帮将受]|[看听遇碰见][到见]|采访|探望|慰问|感谢|以及|[^\u4e00-\u9fff的）)·、]$)$/;
/** Particles that show a verb before a person. */
const VERBAL = /[了着著过是有]/;
/** A time, a place or an occasion before the person. */
const ADVERBIAL =
  /^.{0,24}?(?:[时后前里中上下间内]|时|里|间|[一那当]刻|[天晚日年月]|之际|期间|结束|现场|清晨|凌晨|傍晚|如今|现在|随后|接着|同时|于是|但|而|可|不过|其中|对此|[一二三四五六七八九十\d]点)$/;
/** Returns whom a clause is about, or null if it begins with something else. */
export function subjectIn(part: string, people: People): Subject | null {
  const clause = part.trim().replace(ONLY, '').slice(0, LONGEST_CLAUSE);
  if (clause === '') return null;
  if (PRONOUN.test(clause)) return { person: null, pronoun: true };
  if (FIRST_PERSON.test(clause)) return { person: { name: null, role: '我' }, pronoun: false };
  const person = namedIn(clause, people);
  if (person?.name) {
    const isSure = isSubject(clause, person) && isPerson(clause, person, people);
    return isSure ? { person, pronoun: false } : null;
  }
  if (NOBODY.test(clause)) return { person: null, pronoun: false };
  return described(clause, person);
}

/** 只有敖守田没笑: the subject comes after the word. */
const ONLY = /^(?:只有|唯有|唯独)/;

/** A clause of more characters is cut. */
const LONGEST_CLAUSE = 60;

const CONJUNCTION = /^(?:但是?|而|可是?|不过|然而|于是|随后|只见)/;

function namedIn(clause: string, people: People): Person | null {
  const found = personOf(clause, people);
  const at = found?.name ? clause.indexOf(found.name) : clause.length;
  const edge = at === 0 ? null : (edged(clause) ?? atStart(clause.replace(CONJUNCTION, '')));
  const isEarlier = edge !== null && clause.indexOf(edge.name) + edge.name.length <= at;
  const person = isEarlier
    ? { name: edge.name, role: roleBefore(clause.slice(0, clause.indexOf(edge.name))) }
    : found;
  return leadingRole(clause, person) ?? person;
}

/** 老人家拉着志愿者史小明: a role without a name at the beginning of a clause is its subject, not the name after it. */
function leadingRole(clause: string, person: Person | null): Person | null {
  const role = FIRST_ROLE.exec(clause)?.[0];
  const at = person?.name ? clause.indexOf(person.name) : -1;
  if (role === undefined || at <= role.length) return null;
  const lead = clause.slice(0, at);
  return lead === roleBefore(lead) || !DOES.test(clause.slice(role.length))
    ? null
    : { name: null, role };
}
const FIRST_ROLE = new RegExp(`^(?:${ROLE_END.source.slice(0, -1)})家?`);
/** An adverb or a verb right after a role. */
const DOES = /^(?:一[边面手把]|[拉握抱扶搂牵指看望冲对向朝给把将跟和与在从让请]|们)/;

/**
 * Whether a name is surely a person’s, without a verb of speech: the document knows it, a title ends it, or the dictionary has no
 * word there. 温度升, 居民楼装 are words. 路通 after 的 may be anything, unless a role is before it.
 */
export function isPerson(clause: string, { name, role }: Person, people: People): boolean {
  if (people.roles.has(name!) || TITLED.test(name!) || /[^\u4e00-\u9fff]/.test(name!)) return true;
  const at = clause.indexOf(name!);
  const from = Math.max(0, at - AHEAD);
  const words = [...WORDS.segment(clause.slice(from, at + name!.length + AFTER))];
  const isEnd = (end: number) => words.some(({ index }) => index === end);
  const first = words.find(({ index }) => from + index === at)?.segment;
  const isWord = first === undefined || (first.length > 1 && !SURNAME_SET.has(first));
  // 妇联主席黄金凤: 黄金 is a word, but only one person has an office, and the name ends with the next word.
  if (
    isWord &&
    !(OFFICE.test(clause.slice(0, at)) && first !== name && isEnd(at + name!.length - from))
  )
    return false;
  // 成为支柱产业的金名片: what something becomes or is.
  return (
    role !== null || (!BECOMES.test(clause.slice(0, at)) && (name!.length > 2 || AGED.test(clause)))
  );
}
const BECOMES = /(?:成为|作为|打造|擦亮|建成|变成|[^只可还就不便]是).*的$/;
/** How many characters after a name are divided into words with it. */
const AFTER = 4;

function isSubject(clause: string, { name, role }: Person): boolean {
  const at = clause.indexOf(name!);
  if (at < 0) return true;
  const whole = clause.slice(0, at);
  const lead = role && whole.endsWith(role) ? whole.slice(0, -role.length) : whole;
  const own = lead.split('的').at(-1)!;
  if (OWNS.test(clause.slice(at + name!.length))) return false;
  if (lead === '' || lead.endsWith('的')) return true;
  return ADVERBIAL.test(own) || !(GOVERNS.test(own) || VERBAL.test(own));
}

/** 一位村民, 村里的阿婆们, 区教育局督导组: nobody is named. */
function described(clause: string, person: Person | null): Subject | null {
  const isNoun = person?.role && !/^[在从由为对向以把被将]/.test(person.role);
  if (isNoun && (INDEFINITE.test(clause) || clause.startsWith(person.role!)))
    return { person, pronoun: false };
  const body = SPEAKING_BODY.exec(clause.slice(0, 40))?.[1];
  return body && !ROLE_END.test(body) && !/^[在从于为]/.test(body)
    ? { person: { name: null, role: body }, pronoun: false }
    : null;
}
