import type { Rule } from '../rule';

/** There is text below the title. */
export const noText: Rule = ({ report }) =>
  report.sections.some(({ body }) => body.length > 0)
    ? []
    : [{ ruleId: 'no-text', severity: 'error' }];
