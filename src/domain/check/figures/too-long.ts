import { LONGEST_RUN, longRunsIn } from '../../quantity/long-runs';
import { placeIn } from '../places';
import { rule } from '../rule';
import { figureTooLong } from '../../rules/figure-too-long';

/** No numeral is too long to be read as a number. Such a numeral was not read as a figure either. */
export const tooLong = rule(figureTooLong, ({ lines }) =>
  lines.flatMap((line) =>
    longRunsIn(line.text).map(({ start, end }) => ({
      place: placeIn(line, start, end),
      actual: `${line.text.slice(start, start + LONGEST_RUN)}…`,
    })),
  ),
);
