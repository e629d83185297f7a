import type { Issue } from '../../issue';
import type { Report, Section } from '../../report';

/** What is recorded of two reports under one key, and must agree. Adding a rule is one file and one row in `index.ts`. */
export type RecordRule = (source: Report, target: Report) => Issue[];

/** A section of the source and the one that translates it, by key. */
export function sectionPairs(source: Report, target: Report): [source: Section, target: Section][] {
  const others = byKey(target.sections);
  return source.sections.flatMap((section): [Section, Section][] => {
    const other = others.get(section.key);
    return other ? [[section, other]] : [];
  });
}

export const byKey = <Item extends { key: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.key, item]));
