import type { Match } from '../../parity/match';
import { spanOf } from '../../parity/passage';
import type { ParityFinding } from './rule';

/**
 * Returns the parts of a finding about a match: the figure of the target as actual, and the figure of the source as
 * expected.
 */
export const ofMatch = ({ source, target }: Match) =>
  ({
    at: spanOf(target),
    actual: target.text,
    expected: source.text,
    cause: spanOf(source),
  }) satisfies Partial<ParityFinding>;
