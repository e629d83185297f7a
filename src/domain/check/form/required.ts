import type { Issue, RuleId } from '../../issue';
import type { Report } from '../../report';
import { ofRule } from '../../rules/of-rule';
import type { Checked } from '../rule';

/** What a public page must state (国办发〔2017〕47号, annex), and what a report is nothing without. */
const REQUIRED: readonly [keyof Report, RuleId][] = [
  ['title', 'missing-title'],
  ['year', 'missing-year'],
  ['author', 'missing-author'],
  ['source', 'missing-source'],
  ['issuedOn', 'missing-date'],
];

/** Required facts about the report are filled in. */
export const required = ({ report }: Pick<Checked, 'report'>): Issue[] =>
  REQUIRED.filter(([field]) => !report[field]).map(([, ruleId]) => ofRule(ruleId));
