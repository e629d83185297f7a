import type { Issue, RuleId } from '../../issue';
import type { Report } from '../../report';
import type { Rule } from '../rule';

/** What a public page must state (国办发〔2017〕47号, annex), and what a report is nothing without. */
const REQUIRED: readonly [keyof Report, RuleId, Issue['severity']][] = [
  ['title', 'missing-title', 'error'],
  ['year', 'missing-year', 'warning'],
  ['author', 'missing-author', 'note'],
  ['source', 'missing-source', 'warning'],
  ['issuedOn', 'missing-date', 'warning'],
];

/** Required facts about the report are filled in. */
export const meta: Rule = ({ report }) =>
  REQUIRED.filter(([field]) => !report[field]).map(([, ruleId, severity]) => ({
    ruleId,
    severity,
  }));

/** There is text below the title. */
export const noText: Rule = ({ report }) =>
  report.sections.some(({ body }) => body.length > 0)
    ? []
    : [{ ruleId: 'no-text', severity: 'error' }];

/** The year of the report is the year that its title names. */
export const year: Rule = ({ report }) => {
  const named = [report.title, report.subtitle ?? '']
    .join('\n')
    .match(/(?:19|20)\d\d(?=\s*(?:年|\b))/g);
  if (!named || !report.year || named.includes(String(report.year))) return [];
  return [
    { ruleId: 'year-differs', severity: 'error', actual: report.year, expected: named.join('、') },
  ];
};
