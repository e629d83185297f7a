import type { Rule } from '../rule';

/** A heading has text below it, or headings of a lower level. */
export const sectionEmpty: Rule = ({ report }) =>
  report.sections.flatMap(({ key, heading, level, body, photos }, at) => {
    const next = report.sections[at + 1];
    if (body.length + photos.length > 0 || (next && next.level > level)) return [];
    const place = { section: key, paragraph: 0, start: 0, end: heading?.length ?? 0 };
    return [{ ruleId: 'section-empty', severity: 'warning', place, actual: heading }];
  });
