import { ofRule } from '../../rules/of-rule';
import type { ParityRule } from './rule';

/** The source names every person that the target names. A name that another rule reports is not reported twice. */
export const knownPeople: ParityRule = ({ people, names }) =>
  people
    .filter(
      ({ at }) =>
        !names.some(({ at: other }) => other.passage === at.passage && other.start === at.start),
    )
    .map(({ at, actual }) => ({ ...ofRule('parity-stranger'), at, actual }));
