import type { Issue } from '../../issue';
import type { Rule } from '../rule';

/** Levels go down one at a time. */
export const headingLevel: Rule = ({ report }) => {
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
