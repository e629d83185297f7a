import { ofRule } from '../../rules/of-rule';
import { overlap } from '../../parity/passage';
import type { ParityRule } from './rule';

/**
 * A speech has the same speaker in the target. A name that is only left out is a warning. Another spelling is the same
 * speaker.
 */
export const sameSpeaker: ParityRule = ({ speakers, names, people }) =>
  speakers
    .filter(({ at }) => ![...names, ...people].some((other) => overlap(other.at, at)))
    .map(({ at, actual, name, cause, isSure }) => ({
      ...ofRule('parity-speaker'),
      ...(isSure && { severity: 'error' as const }),
      at,
      actual,
      expected: name,
      cause,
    }));
