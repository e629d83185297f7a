import { areRounded } from '../../parity/compatible';
import { ofMatch } from './of-match';
import type { ParityRule } from './rule';

/**
 * The target states the same amount with fewer digits: RMB 385 billion for 3853亿元. This is a note and not a mistake.
 */
export const figureRounded: ParityRule = ({ figures }) =>
  figures.flatMap(({ matches }) =>
    matches
      .filter(({ same, source, target }) => same && areRounded(source, target))
      .map((match) => ({ ruleId: 'parity-rounded', severity: 'note', ...ofMatch(match) })),
  );
