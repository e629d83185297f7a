import type { Match } from '../../parity/match';
import { spanOf } from '../../parity/passage';
import type { ParityFinding } from './rule';

/** What a finding shows of a match: the figure of the target, and that of the source as what was expected. */
export const ofMatch = ({ source, target }: Match) =>
  ({
    at: spanOf(target),
    actual: target.text,
    expected: source.text,
    cause: spanOf(source),
  }) satisfies Partial<ParityFinding>;
