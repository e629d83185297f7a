import { inSimplified } from '../quantity/script.zh';
import type { Report } from '../report';
import { YEARS } from './names.zh';

/** A report that comes each year, and what its reports were called so far. */
export interface KnownSeries {
  documentId: string;
  name: string;
  nameEn: string | null;
  organization: string | null;
  titles: readonly { title: string; subtitle: string | null }[];
}

/** What is left of a title without its year must have so many characters: 工作总结 alone is of everybody. */
const SHORTEST = 6;

/**
 * The series that a report goes on: one whose reports are called the same but for the year, in title or subtitle, or whose own name
 * stands there. Null where none is, or two are. `organization`: whose report it is, where that is known.
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

/** The words of a title without its year, its spaces and its marks. */
const pattern = (words: string | null): string =>
  inSimplified((words ?? '').normalize('NFKC'))
    .replace(YEARS, '')
    .replace(/[\s\p{P}\p{S}]+/gu, '')
    .toLowerCase();
