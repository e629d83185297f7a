import { ofRule } from '../../rules/of-rule';
import type { ParityRule } from './rule';

/** Whoever the target names, somebody in the source has that name. What is said of a known name is not said twice. */
export const knownPeople: ParityRule = ({ people, names }) =>
  people
    .filter(
      ({ at }) =>
        !names.some(({ at: other }) => other.passage === at.passage && other.start === at.start),
    )
    .map(({ at, actual }) => ({ ...ofRule('parity-stranger'), at, actual }));
