import { LONGEST_RUN, longRunsIn } from '../../quantity/long-runs';
import { placeIn } from '../places';
import type { Rule } from '../rule';

/** A numeral so long that nobody reads it as a number was not read as a figure either. */
export const tooLong: Rule = ({ lines }) =>
  lines.flatMap((line) =>
    longRunsIn(line.text).map(({ start, end }) => ({
      ruleId: 'figure-too-long',
      severity: 'warning',
      place: placeIn(line, start, end),
      actual: `${line.text.slice(start, start + LONGEST_RUN)}…`,
    })),
  );
