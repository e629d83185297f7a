import type { Content } from '../desk/content';
import type { Report } from '../report';

/**
 * Fields that only a reader sets, such as where a part was found. `photos` and `src`: pictures have no address before
 * they are stored.
 */
const OF_READER = new Set(['place', 'places', 'position', 'src', 'photos']);

/** Converts a report that was read from a document to the content of a draft. Empty fields are left out. */
export function contentOfRead({ year, ...report }: Report): Content {
  const content = said(report) as Content;
  return year === null ? content : { ...content, year: String(year) };
}

function said(value: unknown, isBody = false): unknown {
  if (Array.isArray(value)) return value.map((one) => said(one, isBody));
  if (typeof value !== 'object' || value === null || isBody) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, one]) => !OF_READER.has(name) && !isEmpty(one))
      .map(([name, one]) => [name, said(one, name === 'body' || name === 'rows')]),
  );
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';
