import type { People } from '../people';
import { type Person, personIn } from '../person';
import {
  AGED,
  ANAPHOR,
  CALLED,
  I_SPEAK,
  INDEFINITE,
  LONGEST_CALL,
  NOBODY,
  PRONOUN,
  SPEAKING_BODY,
  TOLD_BEFORE,
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
  const firsts = new Set([whole, whole.replace(TOLD_BEFORE, '')]);
  return [...firsts].some((first) => isSomebody(first, whole, people));
}

function isSomebody(first: string, whole: string, people: People): boolean {
  if (people.namesAt(first, 0).some(({ end }) => end < first.length && first[end] !== '的'))
    return true;
  const person = personIn(first);
  const isOfAge = AGED.test(whole);
  if (isOfAge && person?.name && first.startsWith(person.name)) return true;
  return (
    person?.name != null && person.role !== null && first.startsWith(person.role + person.name)
  );
}

/** Returns who speaks in a clause. If it has a pronoun or no person, the sentences before decide. */
export function attributed(
  clause: string,
  before: string,
  people: People,
): Omit<Attribution, 'where'> {
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

export function personOf(part: string, people: People): Person | null {
  const [, name = null, role = null] = CALLED.exec(part.slice(0, LONGEST_CALL)) ?? [];
  if (name) return { name, role };
  if (I_SPEAK.test(part)) return { name: null, role: '我' };
  const person = personIn(part);
  if (person?.name) return person;
  const known = people.subjectOf(part);
  if (known) return known;
  return person?.role ? (people.meantBy(person.role) ?? person) : person;
}
