import type { Issue } from '../../issue';
import type { Report, Section } from '../../report';

/** Compares what two reports record under the same key. To add a rule, add one file and one row in `index.ts`. */
export type RecordRule = (source: Report, target: Report) => Issue[];

/** Returns each section of the source with the section of the target that has the same key. */
export function sectionPairs(source: Report, target: Report): [source: Section, target: Section][] {
  const others = byKey(target.sections);
  return source.sections.flatMap((section): [Section, Section][] => {
    const other = others.get(section.key);
    return other ? [[section, other]] : [];
  });
}

export const byKey = <Item extends { key: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.key, item]));
