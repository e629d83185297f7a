import { UNITS } from '../../quantity';
import { sameness } from '../../parity/compatible';
import { isGlossOf } from '../../parity/gloss';
import type { Match } from '../../parity/match';
import { spanOf } from '../../parity/passage';
import type { ParityFinding, ParityRule } from './rule';

/** An amount in brackets equals the amount before it: 600 mu (40 hectares). */
export const figureGloss: ParityRule = ({ figures }) =>
  figures.flatMap(({ matches }) => matches.flatMap(otherAmountInBrackets));

function otherAmountInBrackets({ source, target }: Match): ParityFinding[] {
  const { gloss, passage } = target;
  if (!gloss?.value || !source.value) return [];
  const { value, unit } = gloss;
  // The exchange rate is not known here.
  const areMoney = [unit, source.unit].every((one) => UNITS[one].dimension === 'money');
  if (areMoney && unit !== source.unit) return [];
  // The source prints the same two amounts.
  if (isGlossOf(source, gloss)) return [];
  const amount = { value, min: null, max: null, unit, qualifier: 'exact' } as const;
  if (sameness(source, amount) > 0) return [];
  return [
    {
      ruleId: 'parity-gloss',
      severity: 'error',
      at: { passage, start: gloss.start, end: gloss.end },
      actual: gloss.text,
      expected: source.text,
      cause: spanOf(source),
    },
  ];
}
