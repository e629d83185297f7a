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
export const required: Rule = ({ report }) =>
  REQUIRED.filter(([field]) => !report[field]).map(([, ruleId, severity]) => ({
    ruleId,
    severity,
  }));
