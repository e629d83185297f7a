import { powersOff } from '../../parity/compatible';
import type { Match } from '../../parity/match';
import type { Figure } from '../../parity/reading';
import type { RuleId } from '../../issue';
import type { ParityRule } from './rule';

/** What stands for a figure says another amount: by a power of ten, in another unit, or by other digits. */
export const figureValue: ParityRule = ({ figures }) =>
  figures.flatMap(({ matches }) =>
    matches
      .filter(({ same }) => !same)
      .map(({ source, target }) => ({
        ...{ ruleId: faultOf(source, target), severity: 'error' as const },
        ...{ document: 'target' as const, at: spanOf(target) },
        ...{ actual: target.text, expected: source.text, cause: spanOf(source) },
      })),
  );

const spanOf = ({ passage, start, end }: Figure) => ({ passage, start, end });

function faultOf(source: Match['source'], target: Match['target']): RuleId {
  const units = [source.unit, target.unit];
  if (source.value === target.value && units[0] !== units[1])
    return units.includes('percent') && units.includes('percentagePoint')
      ? 'parity-percent-point'
      : 'parity-unit';
  return powersOff(source, target) === null ? 'parity-value' : 'parity-magnitude';
}
