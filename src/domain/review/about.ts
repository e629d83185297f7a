import type { Issue } from '../issue';
import type { Part } from './part';

/**
 * Returns the parts that a finding is about: its field, or everything in the section of its place. A finding about a
 * figure does not say which record it is about, and words and record may be by different people.
 */
export function partsAbout(
  { place, field }: Pick<Issue, 'place' | 'field'>,
  parts: readonly Part[],
): Part[] {
  if (place) return parts.filter(({ section }) => section === place.section);
  return field === undefined ? [] : parts.filter(({ path }) => path === field);
}
