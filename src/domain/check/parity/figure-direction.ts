import { UNITS } from '../../quantity';
import type { BeadFigures, Match } from '../../parity/match';
import { changesIn, type Change } from '../../parity/claim/change';
import { ofMatch } from './of-match';
import type { ParityFinding, ParityRule } from './rule';

/** Growth stays growth. A change *to* an amount does not become a change *by* it. */
export const figureDirection: ParityRule = ({ figures }) => figures.flatMap(faultsIn);

function faultsIn({ bead, matches }: BeadFigures): ParityFinding[] {
  const changesOf = changesIn(bead);
  return matches.flatMap((match) => {
    const [said, says] = changesOf(match);
    const isBetter = isImprovedTime(match);
    const became = isBetter ? changeOfTime(match) : null;
    if (became === 'better') return [];
    if (became === 'worse') return [findingOf(match, 'parity-direction', true)];
    const ruleId = faultOf(said, says, match);
    const isSure = said.isClose && says.isClose && !isBetter;
    return ruleId ? [findingOf(match, ruleId, isSure)] : [];
  });
}

/** 成绩提高6分半钟, 快了50秒: a time that improves becomes shorter. */
const isImprovedTime = ({ source: { unit, passage, start } }: Match): boolean =>
  UNITS[unit].dimension === 'time' &&
  /(?:提[高升前速]|改善|进步|進步|快)了?$/.test(passage.text.slice(Math.max(0, start - 4), start));

const LONGEST_WORD = 10;
/** What a time that improves became, by the word after its change. */
const changeOfTime = ({ target: { passage, end } }: Match) => {
  const [word = ''] = /^ [a-z]{4,7}\b/.exec(passage.text.slice(end, end + LONGEST_WORD)) ?? [];
  if (/less|shorter|sooner|earlier|quicker|faster/.test(word)) return 'better';
  return /longer|slower/.test(word) ? 'worse' : null;
};

/** Fell below 3%: it became that, though no `to` says so. */
const REACHED = /^(?:just |well )?(?:below|above)\b/i;

function faultOf(said: Change, says: Change, { source, target }: Match) {
  if (said.direction && says.direction && said.direction !== says.direction)
    return 'parity-direction';
  const areRoles = said.role && says.role && said.role !== says.role;
  return areRoles && source.unit !== 'multiple' && !REACHED.test(target.text)
    ? 'parity-to-by'
    : null;
}

const findingOf = (
  match: Match,
  ruleId: 'parity-direction' | 'parity-to-by',
  isSure: boolean,
): ParityFinding => ({
  ruleId,
  severity: isSure ? 'error' : 'warning',
  ...ofMatch(match),
});
