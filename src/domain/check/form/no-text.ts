import type { Issue } from '../../issue';
import type { Checked } from '../rule';
import { ofRule } from '../../rules/of-rule';

/** There is text below the title. */
export const noText = ({ report }: Pick<Checked, 'report'>): Issue[] =>
  report.sections.some(({ body }) => body.length > 0) ? [] : [{ ...ofRule('no-text') }];
