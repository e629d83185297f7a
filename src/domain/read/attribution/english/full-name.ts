import { NOT_PERSON, OFFICE, TITLES } from './words';

interface Spoken {
  speaker: string | null;
  parts: readonly { paragraph: number; start: number }[];
}

/** Ortega said, below Luis Ortega: papers name a person in full only once. Another first name leaves the name as it is. */
export function withFullName<Quote extends Spoken>(
  quote: Quote,
  paragraphs: readonly string[],
  inDocument: (surname: string) => string | null,
): Quote {
  const { speaker, parts } = quote;
  if (!speaker || !/^\p{Lu}[\p{L}\p{M}’'-]{2,30}$/u.test(speaker)) return quote;
  const full = new RegExp(
    `(?<![\\p{L}\\d’'-])(\\p{Lu}[\\p{L}\\p{M}’'-]{1,20} (?:\\p{Lu}\\. )?)${speaker}(?![\\p{L}\\d-])`,
    'gu',
  );
  const { paragraph, start } = parts.at(-1)!;
  const above = paragraphs.slice(Math.max(0, paragraph - NAMED_WITHIN), paragraph);
  const here = paragraphs[paragraph]!.slice(Math.max(0, start - FARTHEST_NAME), start);
  const before = [...above.map((text) => text.slice(-FARTHEST_NAME)), here].join('\n');
  // Mrs Ortega may be the wife of Luis Ortega.
  if (new RegExp(`\\bM(?:rs|iss)\\.? ${speaker}(?![\\p{L}\\d-])`, 'u').test(paragraphs[paragraph]!))
    return quote;
  const first = new Set([...before.matchAll(full)].map((match) => match[1]!.replace(TITLES, '')));
  const [name] = first;
  return first.size === 1 && name && !NO_FIRST_NAME.test(name) && !OFFICE.test(name + speaker)
    ? { ...quote, speaker: name + speaker }
    : { ...quote, speaker: afterFirstName(speaker, before) ?? inDocument(speaker) ?? speaker };
}
/** Kate Sayer, in one section, and Sayer wrote, in another: the full name of each first name and surname. Null if two people have it. */
export function fullNamesIn(paragraphs: readonly string[]): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const [name, first, last] of paragraphs.flatMap((text) => [...text.matchAll(TWO)])) {
    if (NO_FIRST_NAME.test(`${first!} `) || NOT_PERSON.test(name) || OFFICE.test(name)) continue;
    for (const part of [first!, last!]) {
      const known = found.get(part);
      found.set(part, known === undefined || known === name ? name : null);
    }
  }
  return found;
}
const TWO =
  /(?<![\p{L}\d’'-])(\p{Lu}\p{Ll}[\p{L}\p{M}’'-]{0,20}) (\p{Lu}[\p{L}\p{M}’-]{2,30})(?! ?\p{Lu})/gu;

/** Denise said, below Denise Hocking, or DENISE Hocking as papers begin an article. Null if no surname or several follow. */
function afterFirstName(first: string, before: string): string | null {
  const full = new RegExp(
    `(?<![\\p{L}\\d’'-])(?:${first}|${first.toUpperCase()}) (\\p{Lu}[\\p{L}\\p{M}’-]{1,20})(?!’)`,
    'gu',
  );
  const names = new Set([...before.matchAll(full)].map((match) => `${first} ${match[1]!}`));
  const [name] = names;
  return names.size === 1 && name && !NOT_PERSON.test(name) ? name : null;
}

/** How many paragraphs before a quotation a full name is looked for. */
const NAMED_WITHIN = 8;
/** How many characters of each, so that the time stays linear. */
const FARTHEST_NAME = 600;
/** Words with capitals before a surname that are no first name. */
const NO_FIRST_NAME =
  /^(?:Dr|Mr|Mrs|Ms|Prof|Sir|Dame|When|As|But|And|For|If|The|In|At|On|By|With|So|Then|While|After|Before|Since|Where|Like|Said|Now|Yet|[A-Z][a-z]+(?:-[a-z]+)?-year-old|\d+-year-old) $/;
