import { noText as described } from '../../rules/no-text';
import { rule, type Checked } from '../rule';

/** A report has text below its title. */
export const noText = rule<Pick<Checked, 'report'>>(described, ({ report }) =>
  report.sections.some(({ body }) => body.length > 0) ? [] : [{}],
);
