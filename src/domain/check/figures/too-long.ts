import { LONGEST_RUN, longRunsIn } from '../../quantity/long-runs';
import { placeIn } from '../places';
import { rule } from '../rule';
import { figureTooLong } from '../../rules/figure-too-long';

/** A numeral so long that nobody reads it as a number was not read as a figure either. */
export const tooLong = rule(figureTooLong, ({ lines }) =>
  lines.flatMap((line) =>
    longRunsIn(line.text).map(({ start, end }) => ({
      place: placeIn(line, start, end),
      actual: `${line.text.slice(start, start + LONGEST_RUN)}…`,
    })),
  ),
);
