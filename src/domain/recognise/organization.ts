import { inSimplified } from '../quantity/script.zh';
import type { Report } from '../report';
import { SHORTENED } from './names.zh';

/** A body that reports, as it is known. */
export interface KnownOrganization {
  documentId: string;
  name: string;
  nameEn: string | null;
  siteName?: string | null;
}

/** What of a report may say whose it is. */
type Says = Pick<Report, 'title' | 'subtitle' | 'source' | 'author'>;

/** A name of fewer characters is a word as often as a body. */
const SHORTEST = 3;

/**
 * The known body whose report this is: the one that title, subtitle, source or author name, by its full name or as it is
 * shortened. Of several the longest name is meant (安康市政协机关 before 安康市政协); null where none is, or two are equally named.
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

/** How a body may be called, each without spaces and in simplified characters. */
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
