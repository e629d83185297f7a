import { inSimplified } from '../quantity/script.zh';
import type { Report } from '../report';
import { SHORTENED } from './names.zh';

/** A known organization. */
export interface KnownOrganization {
  documentId: string;
  name: string;
  nameEn: string | null;
  siteName?: string | null;
}

/** The fields of a report that may name its organization. */
type Says = Pick<Report, 'title' | 'subtitle' | 'source' | 'author'>;

/** The fewest characters of a name. Shorter names are often ordinary words. */
const SHORTEST = 3;

/**
 * Returns the known organization that title, subtitle, source or author name, in full or shortened. If several are
 * named, the longest name decides (安康市政协机关 before 安康市政协). Returns null if none is named, or if two names
 * are equally long.
 */
export function organizationOf(
  says: Says,
  known: readonly KnownOrganization[],
): KnownOrganization | null {
  const places = [says.title, says.subtitle, says.source, says.author].map(plain);
  const found = known.flatMap((one) => {
    const named = namesOf(one).filter((name) => places.some((place) => place.includes(name)));
    return named.length > 0 ? [{ one, length: Math.max(...named.map((name) => name.length)) }] : [];
  });
  const longest = found.reduce((most, { length }) => Math.max(most, length), 0);
  const best = found.filter(({ length }) => length === longest);
  return best.length === 1 ? best[0]!.one : null;
}

/** Returns the possible names of an organization, without spaces and in simplified characters. */
function namesOf({ name, nameEn, siteName }: KnownOrganization): string[] {
  const full = plain(name);
  const short = SHORTENED.reduce((all, [pattern, words]) => all.replace(pattern, words), full);
  const all = [full, short, plain(nameEn), plain(siteName)];
  return [...new Set(all)].filter((one) => one.length >= SHORTEST);
}

const plain = (words: string | null | undefined): string =>
  inSimplified((words ?? '').normalize('NFKC'))
    .replace(/\s+/g, '')
    .toLowerCase();
