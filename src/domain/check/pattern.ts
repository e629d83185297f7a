import { matchesOf } from '../matches';
import { placeIn } from './places';
import { rule } from './rule';

/**
 * Builds a rule that finds a pattern in the lines of a report. `expected` returns the text that should replace a match.
 */
export const patternRule = (
  described: Parameters<typeof rule>[0],
  pattern: RegExp,
  expected?: (found: string) => string,
) =>
  rule(described, ({ lines }) =>
    lines.flatMap((line) =>
      matchesOf(line.text, pattern).map(({ 0: found, index }) => ({
        place: placeIn(line, index, index + found.length),
        actual: found,
        ...(expected && { expected: expected(found) }),
      })),
    ),
  );
