import { plainly } from '../../quantity/noted';
import { rule } from '../rule';
import { yearDiffers } from '../../rules/year-differs';

/** 2025年1月9日 in the line under a title says when the report was delivered. */
const YEAR =
  /(?:19|20)\d\d(?=\s*(?:年|\b))(?!\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|-\d{1,2}-\d{1,2})/g;

/** The year of the report is the one in its title. */
export const year = rule(yearDiffers, ({ report }) => {
  const named = plainly([report.title, report.subtitle ?? ''].join('\n')).plain.match(YEAR);
  if (!named || !report.year || named.includes(String(report.year))) return [];
  return [{ actual: report.year, expected: named.join('、') }];
});
