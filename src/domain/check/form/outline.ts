import type { Issue } from '../../issue';
import type { Rule } from '../rule';

/** Levels go down one at a time. */
export const levels: Rule = ({ report }) => {
  const headed = report.sections.filter(({ heading }) => heading);
  return headed.flatMap(({ key, heading, level }, at): Issue[] => {
    const above = headed[at - 1]?.level ?? 0;
    if (level <= above + 1) return [];
    const place = { section: key, paragraph: 0, start: 0, end: heading!.length };
    return [
      { ruleId: 'heading-level', severity: 'warning', place, actual: level, expected: above + 1 },
    ];
  });
};

/** A heading has text below it, or headings of a lower level. */
export const sectionEmpty: Rule = ({ report }) =>
  report.sections.flatMap(({ key, heading, level, body, photos }, at) => {
    const next = report.sections[at + 1];
    if (body.length + photos.length > 0 || (next && next.level > level)) return [];
    const place = { section: key, paragraph: 0, start: 0, end: heading?.length ?? 0 };
    return [{ ruleId: 'section-empty', severity: 'warning', place, actual: heading }];
  });
