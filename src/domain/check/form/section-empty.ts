import { placeAt } from '../places';
import { rule } from '../rule';
import { sectionEmpty as described } from '../../rules/section-empty';

/** A heading is followed by text, pictures, tables or headings of a lower level. */
export const sectionEmpty = rule(described, ({ report }) =>
  report.sections.flatMap((section, at) => {
    const { heading, level, body, photos, tables } = section;
    const next = report.sections[at + 1];
    const hasParts = next !== undefined && next.level > level;
    if (body.length + photos.length + tables.length > 0 || hasParts) return [];
    const place = { ...placeAt(section), end: heading?.length ?? 0 };
    return [{ place, actual: heading }];
  }),
);
