import type { Rule } from '../rule';

const YEAR = /(?:19|20)\d\d(?=\s*(?:年|\b))/g;

/** The year of the report is the year that its title names. */
export const year: Rule = ({ report }) => {
  const named = [report.title, report.subtitle ?? ''].join('\n').match(YEAR);
  if (!named || !report.year || named.includes(String(report.year))) return [];
  return [
    { ruleId: 'year-differs', severity: 'error', actual: report.year, expected: named.join('、') },
  ];
};
