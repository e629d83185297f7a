import type { Carried } from '../piece';
import { romanizedName } from './names';

/** Returns the people who speak, sign and are credited in a report, with their names in English. */
export function peopleOf({ sections, credits, author }: Carried): [zh: string, en: string][] {
  const signatures = [
    ...sections.flatMap(({ quotes }) => quotes.map(({ speaker }) => speaker)),
    ...sections.flatMap(({ photos }) => photos.map(({ credit }) => credit)),
    ...credits.map(({ name }) => name),
    author,
  ];
  const names = signatures.flatMap((names) => (names ?? '').split(/[、，,\s]+/));
  return names.flatMap((name): [string, string][] => {
    const romanized = romanizedName(name);
    return romanized ? [[name, romanized]] : [];
  });
}
