import type { RuleId } from '../../issue';
import { powersOff } from '../../parity/compatible';
import { arePrintedAlike, type Match } from '../../parity/match';
import { ofMatch } from './of-match';
import type { ParityRule } from './rule';

/**
 * A figure of the target states the amount of the source. The finding says whether a power of ten, the unit or the
 * digits differ.
 */
export const figureValue: ParityRule = ({ figures }) =>
  figures
    .flatMap(({ matches }) => matches.filter(({ same }) => !same))
    .map((match) => ({
      ruleId: faultOf(match),
      severity: 'error',
      ...ofMatch(match),
    }));

function faultOf({ source, target }: Match): RuleId {
  if (source.value === target.value && source.unit !== target.unit)
    return arePercentAndPoint(source.unit, target.unit) ? 'parity-percent-point' : 'parity-unit';
  if (arePrintedAlike(source, target)) return 'parity-unit';
  return powersOff(source, target) === null ? 'parity-value' : 'parity-magnitude';
}

const arePercentAndPoint = (...units: string[]) =>
  units.includes('percent') && units.includes('percentagePoint');
