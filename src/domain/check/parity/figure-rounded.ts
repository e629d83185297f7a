import { areRounded } from '../../parity/compatible';
import { ofMatch } from './of-match';
import type { ParityRule } from './rule';

/** RMB 385 billion for 3853亿元 is the same amount to fewer digits: good to know, and no mistake. */
export const figureRounded: ParityRule = ({ figures }) =>
  figures.flatMap(({ matches }) =>
    matches
      .filter(({ same, source, target }) => same && areRounded(source, target))
      .map((match) => ({ ruleId: 'parity-rounded', severity: 'note', ...ofMatch(match) })),
  );
