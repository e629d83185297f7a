import { rule, type Finding } from '../rule';
import { headingLevel as described } from '../../rules/heading-level';

/** A heading is at most one level below the heading before it. */
export const headingLevel = rule(described, ({ report }) => {
  const headed = report.sections.filter(({ heading }) => heading);
  return headed.flatMap(({ key, heading, level }, at): Finding[] => {
    const above = headed[at - 1]?.level ?? 0;
    if (level <= above + 1) return [];
    const place = { section: key, paragraph: 0, start: 0, end: heading!.length };
    return [{ place, actual: level, expected: above + 1 }];
  });
});
