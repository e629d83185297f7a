import type { Figure } from '../../parity/figures';
import { changesIn } from '../../parity/claim/change';
import type { BeadFigures, Match } from '../../parity/match';
import { ofMatch } from './of-match';
import type { ParityFinding, ParityRule } from './rule';

const UP =
  'rose|risen|rises?|grew|grown|grows?|increas\\w+|climb\\w+|jump\\w+|soar\\w+|surg\\w+|up';
const DOWN =
  'fell|fallen|falls?|dropp\\w+|drops?|declin\\w+|decreas\\w+|plung\\w+|plummet\\w+|shr[aiu]nk\\w*|down';
const CURRENCY = '(?:RMB|US\\$|HK\\$|[$£€])?';
/** `rose sharply to`: a change and the first of its two amounts. */
const CHANGES = new RegExp(`\\b(?:(${UP})|(${DOWN}))(?: [a-z]+ly)? (from|to) ${CURRENCY}$`, 'i');
/** How far before an amount its change is named, in characters. */
const FARTHEST = 40;
/** What may stand between the two amounts: `19 complaints from `. */
const between = (role: string) => new RegExp(`^(?: [a-z]+){0,3} ${role} ${CURRENCY}$`, 'i');
const BETWEEN: Readonly<Record<string, RegExp>> = {
  from: between('to'),
  to: between('from'),
};

/**
 * A change that its own two amounts contradict, as in `rose to 19 from 34`, is another change than that of the source,
 * which has the same amounts.
 */
export const figureContradicted: ParityRule = ({ figures }) => figures.flatMap(contradictedIn);

function contradictedIn({ bead, matches }: BeadFigures): ParityFinding[] {
  const byPlace = matches
    .filter(({ same }) => same)
    .sort((a, b) => a.target.start - b.target.start);
  return byPlace.flatMap((first, at) => {
    const second = byPlace[at + 1];
    const says = second ? contradictionOf(first.target, second.target) : null;
    if (!second || !says || isToldSo(says, [first, second], bead)) return [];
    return [{ ruleId: 'parity-direction', severity: 'error', ...ofMatch(first) }];
  });
}

/** Returns the direction that an English text names between two amounts that moved the other way. */
function contradictionOf(first: Figure, second: Figure): 'up' | 'down' | null {
  if (first.passage !== second.passage || first.unit !== second.unit) return null;
  if (first.value === null || second.value === null || first.value === second.value) return null;
  const { text } = first.passage;
  const found = CHANGES.exec(text.slice(Math.max(0, first.start - FARTHEST), first.start));
  const [, up, , role = ''] = found ?? [];
  const between = text.slice(first.end, second.start);
  if (!found || between.length > FARTHEST || !BETWEEN[role.toLowerCase()]?.test(between))
    return null;
  const isRise =
    role.toLowerCase() === 'from' ? second.value > first.value : first.value > second.value;
  const direction = up ? 'up' : 'down';
  return (direction === 'up') === isRise ? null : direction;
}

/** Whether the source names the same direction itself. Then the contradiction is its own. */
const isToldSo = (
  says: 'up' | 'down',
  both: readonly Match[],
  bead: BeadFigures['bead'],
): boolean => {
  const changesOf = changesIn(bead);
  return both.some((match) => changesOf(match)[0].direction === says);
};
