import { fullNamesIn } from './attribution/english/full-name';
import { printedRoleOf } from './attribution/english/printed-role';
import { once } from '../once';
import { remembered } from '../remembered';
import { trieOf, wordsAt, type FoundWord, type Trie } from '../trie';
import { WORDS } from './label/noun.zh';
import { PARTING_COMMA, SPEAKS } from './names/frame';
import { identifiedIn } from './names/identified';
import { repeatedIn } from './names/repeated';
import { plainly } from '../quantity/noted';
import { namedIn, type Person } from './person';
import { printedIn, type Printed } from './printed';

/** The people that a document names, with their roles. All names, roles and texts are in simplified characters, but for those that are as printed. */
export interface People {
  /** Roles by name, from the first place that prints one. Null if no role is next to the name. */
  roles: ReadonlyMap<string, string | null>;
  /** The same names and roles, as the document prints them. */
  printed: ReadonlyMap<string, string | null>;
  /** Returns a name or a role as the document prints it. */
  asPrinted(words: string): string;
  /** The known names that begin at a UTF-16 offset of a text. */
  namesAt(text: string, at: number): readonly FoundWord[];
  /** Returns the known person that a clause is about: the name begins the clause, or is in it without 的 after it. */
  subjectOf(clause: string): Person | null;
  /** Returns the known person who is mentioned last in a text. */
  lastIn(text: string): Person | null;
  /** Returns the name in full, if only the given name is printed: 小燕 is 贝小燕. */
  inFull(name: string): string;
  /** Returns the full English name of a surname, if the document names one such person only. */
  englishNames(surname: string): string | null;
  /** Returns the role of a speaker as first printed beside the name, or null. */
  roleOf(name: string): string | null;
  /** Returns the known person that a bare role means: 师傅 is 郝师傅, 老校长 the one named before. */
  meantBy(role: string): Person | null;
}

const CLAUSE = new RegExp(`[，,。：:；;！？!?“”"「」（）()\\s]+|${PARTING_COMMA}`);
/** An indefinite description introduces a new person. A plural is not one person. */
const INDEFINITE = /^(?:一|几|两|三|有|某|不少|许多|很多|各|多)|们$/;
const LONGEST_ALIAS = 4;
const SHORTEST_ALIAS = 2;

/** Collects everybody whom the paragraphs name next to a role, a title or a verb of speech. */
export function peopleIn(texts: readonly string[], writer: string | null = null): People {
  const paragraphs = texts.map((text) => plainly(text).plain);
  const author = writer && plainly(writer).plain;
  const roles = new Map<string, string | null>();
  const printed = printedIn();
  paragraphs.forEach((paragraph, at) => {
    const people = [...paragraph.split(CLAUSE).flatMap(namedIn), ...identifiedIn(paragraph)];
    for (const { name, role } of people)
      if (name && !isAuthor(name, author)) roles.set(name, roles.get(name) ?? role);
    printed.add(
      texts[at]!,
      people.flatMap(({ name, role }) => [name, role]),
    );
  });
  const prefixes = new Set(
    [...roles.keys()].flatMap((known) => [known.slice(0, 2), known.slice(0, FULL_NAME)]),
  );
  for (const name of repeatedIn(paragraphs)) {
    // 王小 of 王小梅, 张云说 of 张云.
    const isPart = prefixes.has(name) || roles.has(name.slice(0, 2));
    if (!isPart && !isAuthor(name, author)) roles.set(name, null);
  }
  const owners = byGiven([...roles.keys()]);
  // 小燕 is 贝小燕, not a second person.
  for (const name of [...roles.keys()])
    if (GIVEN.test(name) && owners.get(name)) roles.delete(name);
  return lookup(roles, paragraphs, printed);
}

const FULL_NAME = 3;
/** Only a given name that begins with 小 or 阿 is certainly no other word. */
const GIVEN = /^[小阿].$/;

function lookup(
  roles: ReadonlyMap<string, string | null>,
  paragraphs: readonly string[],
  printed: Printed,
): People {
  const names = [...roles.keys()];
  const trie = trieOf(names.map((name, at) => [name, at]));
  const known = (name: string | undefined) =>
    name === undefined ? null : { name, role: roles.get(name) ?? null };
  const owners = once(() => ownersOf(roles));
  const given = once(() => byGiven(names));
  const english = once(() => fullNamesIn(paragraphs));
  const printedRole = remembered((name: string) => printedRoleOf(name, paragraphs));
  return {
    roles,
    printed: new Map(
      [...roles].map(([name, role]) => [printed.of(name), role && printed.of(role)]),
    ),
    asPrinted: printed.of,
    namesAt: (text, at) => wordsAt(trie, text, at),
    subjectOf: (clause) => known(subjectOf(names, trie, clause) ?? byGivenName(given, clause)),
    lastIn: (text) => known(lastOf(names, trie, text)),
    englishNames: (surname) => english().get(surname) ?? null,
    inFull: (name) => given().get(name) ?? name,
    roleOf: (name) => roles.get(name) ?? (LATIN.test(name) ? printedRole(name) : null),
    meantBy: (role) =>
      isAlias(role) ? known(owners().get(role) ?? owners().get(role.replace(OLD, ''))) : null,
  };
}

/** Two names at least: a single one may be anybody’s. */
const LATIN = /^\p{Lu}\S* .*\p{Lu}/u;

/** 老站长 is the one whom the text calls 站长. */
const OLD = /^老(?=[\u4e00-\u9fff]{2})(?!师)/;

/** 乔叔叔 in the diary of 乔木: others address the author this way. */
const isAuthor = (name: string, author: string | null) =>
  author?.charAt(0) === name.charAt(0) && FORM_OF_ADDRESS.test(name);
const FORM_OF_ADDRESS = /(?:老师|叔叔|阿姨|哥哥|姐姐|大哥|大姐|书记|队长)$/;

/** 小满妈妈: somebody else than 小满. */
const KIN = /^(?:妈妈|爸爸|奶奶|爷爷|外婆|外公|姥姥|姥爷|母亲|父亲|妻子|丈夫|儿子|女儿|[妈爸]$)/;
const LONGEST_KIN = 2;

/** Returns the name that was known first, among the names in a clause that never have 的 after them there. */
function subjectOf(names: readonly string[], trie: Trie, clause: string): string | undefined {
  const [found, owning] = [new Set<number>(), new Set<number>()];
  for (let at = 0; at < clause.length; at += 1) {
    for (const { end, entries } of wordsAt(trie, clause, at)) {
      found.add(entries[0]!);
      if (clause.charAt(end) === '的' || KIN.test(clause.slice(end, end + LONGEST_KIN)))
        owning.add(entries[0]!);
    }
  }
  const subjects = [...found].filter((entry) => !owning.has(entry));
  return names[subjects.sort((a, b) => a - b)[0] ?? -1];
}

/** 小燕 for 贝小燕, 樂兒笑說 for 張樂兒, at the beginning of a clause. */
function byGivenName(owners: Owners, clause: string): string | undefined {
  const text = clause.trim();
  const given = text.slice(0, SHORTEST_ALIAS);
  const owner = owners().get(given);
  if (!owner || GIVEN.test(given)) return owner ?? undefined;
  // Another given name may be a word. It is the person if the dictionary has no such word and somebody speaks.
  const isWord = [...WORDS.segment(given)].length === 1;
  return !isWord && SPEAKS.test(text.slice(SHORTEST_ALIAS)) ? owner : undefined;
}

/** The full name by each given name of two characters. Null if several people have it. */
type Owners = () => ReadonlyMap<string, string | null>;

function byGiven(names: readonly string[]): ReadonlyMap<string, string | null> {
  const owners = new Map<string, string | null>();
  for (const name of names) {
    const given = name.slice(1);
    if (name.length === FULL_NAME) owners.set(given, owners.has(given) ? null : name);
  }
  return owners;
}

function lastOf(names: readonly string[], trie: Trie, text: string): string | undefined {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const entries = wordsAt(trie, text, at).map((found) => found.entries[0]!);
    if (entries.length > 0) return names[Math.min(...entries)];
  }
  return undefined;
}

const isAlias = (role: string) =>
  role.length >= SHORTEST_ALIAS && role.length <= LONGEST_ALIAS && !INDEFINITE.test(role);

/** Maps each form of address to a person: the first whose name or role ends with it. */
function ownersOf(roles: ReadonlyMap<string, string | null>): Map<string, string> {
  const owners = new Map<string, string>();
  for (const [name, own] of roles) {
    for (const word of [name, own ?? '']) {
      for (let length = SHORTEST_ALIAS; length <= LONGEST_ALIAS; length += 1) {
        const alias = word.slice(-length);
        if (!owners.has(alias)) owners.set(alias, name);
      }
    }
  }
  return owners;
}
