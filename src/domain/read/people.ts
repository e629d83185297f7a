import { namedIn, type Person } from './person';

/** The people that a document names, and what they are. */
export interface People {
  /** Roles by name, as first printed; null where none stands beside the name. */
  roles: ReadonlyMap<string, string | null>;
  /** The known person that a clause is about: whose name begins it, or stands in it without 的 behind. */
  subjectOf(clause: string): Person | null;
  /** The known person whose mention stands last in a text. */
  lastIn(text: string): Person | null;
  /** The known person that a bare role means: 师傅 is 郝师傅, 老校长 the one named before. */
  meantBy(role: string): Person | null;
}

const CLAUSE = /[，,。：:；;！？!?、“”"「」（）()\s]+/;
/** An indefinite description introduces somebody new; a plural is nobody alone. */
const INDEFINITE = /^(?:一|几|两|三|有|某|不少|许多|很多|各|多)|们$/;
const LONGEST_ALIAS = 4;
const SHORTEST_ALIAS = 2;

/** Everybody whom the paragraphs name beside a role, a title or a verb of speech. */
export function peopleIn(paragraphs: readonly string[], author: string | null = null): People {
  const roles = new Map<string, string | null>();
  for (const paragraph of paragraphs) {
    for (const { name, role } of paragraph.split(CLAUSE).flatMap(namedIn)) {
      if (name && !isAuthor(name, author)) roles.set(name, roles.get(name) ?? role);
    }
  }
  const known = (name: string | undefined) =>
    name === undefined ? null : { name, role: roles.get(name) ?? null };
  const names = [...roles.keys()];
  return {
    roles,
    subjectOf: (clause) =>
      known(names.find((name) => clause.includes(name) && !clause.includes(`${name}的`))),
    lastIn: (text) => known(lastOf(names, text)),
    meantBy: (role) => (isAlias(role) ? known(ownerOf(roles, role)) : null),
  };
}

/** 乔叔叔 in the diary of 乔木: how others call whoever writes. */
const isAuthor = (name: string, author: string | null) =>
  author?.charAt(0) === name.charAt(0) && FORM_OF_ADDRESS.test(name);
const FORM_OF_ADDRESS = /(?:老师|叔叔|阿姨|哥哥|姐姐|大哥|大姐|书记|队长)$/;

function lastOf(names: readonly string[], text: string): string | undefined {
  const found = names
    .map((name) => ({ name, at: text.lastIndexOf(name) }))
    .filter(({ at }) => at >= 0);
  return found.sort((a, b) => b.at - a.at)[0]?.name;
}

const isAlias = (role: string) =>
  role.length >= SHORTEST_ALIAS && role.length <= LONGEST_ALIAS && !INDEFINITE.test(role);

const ownerOf = (roles: ReadonlyMap<string, string | null>, role: string) =>
  [...roles].find(([name, own]) => name.endsWith(role) || own?.endsWith(role))?.[0];
