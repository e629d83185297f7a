import { inSimplified } from '../quantity/script.zh';
import type { Report } from '../report';
import { YEARS } from './names.zh';

/** A series, with the titles of its reports so far. */
export interface KnownSeries {
  documentId: string;
  name: string;
  nameEn: string | null;
  organization: string | null;
  titles: readonly { title: string; subtitle: string | null }[];
}

/** The fewest characters that a title must have without its year: 工作总结 alone fits every organization. */
const SHORTEST = 6;

/**
 * Returns the series that a report continues. Either an earlier title or subtitle is the same except for the year, or
 * the title or subtitle contains the name of the series. Returns null if no series fits, or if several do.
 * @param organization the documentId of the report's organization, if it is known
 */
export function seriesOf(
  { title, subtitle }: Pick<Report, 'title' | 'subtitle'>,
  known: readonly KnownSeries[],
  organization: string | null = null,
): KnownSeries | null {
  const own = [title, subtitle].map(pattern).filter(isLong);
  const possible = known.filter(
    (one) =>
      organization === null || one.organization === null || one.organization === organization,
  );
  const found = possible.filter(({ name, nameEn, titles }) => {
    const others = titles
      .flatMap((one) => [one.title, one.subtitle])
      .map(pattern)
      .filter(isLong);
    const names = [name, nameEn].map(pattern).filter(isLong);
    return (
      own.some((words) => others.includes(words)) ||
      own.some((words) => names.some((one) => words.includes(one)))
    );
  });
  return found.length === 1 ? found[0]! : null;
}

const isLong = (words: string): boolean => words.length >= SHORTEST;

/** Returns the words of a title without its year, spaces and punctuation. */
const pattern = (words: string | null): string =>
  inSimplified((words ?? '').normalize('NFKC'))
    .replace(YEARS, '')
    .replace(/[\s\p{P}\p{S}]+/gu, '')
    .toLowerCase();
