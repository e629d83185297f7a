import { placeAt } from '../places';
import type { Rule } from '../rule';
import { ofRule } from '../../rules/of-rule';

/** A heading has text, pictures or tables below it, or headings of a lower level. */
export const sectionEmpty: Rule = ({ report }) =>
  report.sections.flatMap((section, at) => {
    const { heading, level, body, photos, tables } = section;
    const next = report.sections[at + 1];
    const hasParts = next !== undefined && next.level > level;
    if (body.length + photos.length + tables.length > 0 || hasParts) return [];
    const place = { ...placeAt(section), end: heading?.length ?? 0 };
    return [{ ...ofRule('section-empty'), place, actual: heading }];
  });
