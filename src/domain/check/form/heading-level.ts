import type { Issue } from '../../issue';
import type { Rule } from '../rule';
import { ofRule } from '../../rules/of-rule';

/** Levels go down one at a time. */
export const headingLevel: Rule = ({ report }) => {
  const headed = report.sections.filter(({ heading }) => heading);
  return headed.flatMap(({ key, heading, level }, at): Issue[] => {
    const above = headed[at - 1]?.level ?? 0;
    if (level <= above + 1) return [];
    const place = { section: key, paragraph: 0, start: 0, end: heading!.length };
    return [{ ...ofRule('heading-level'), place, actual: level, expected: above + 1 }];
  });
};
