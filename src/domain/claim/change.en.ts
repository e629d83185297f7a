import type { Change } from '../report';
import type { Around } from './claim';

const RISE =
  'r[io]se[ns]?|rising|increas(?:e[ds]?|ing)|gr[eo]w[ns]?|growing|growth|gain(?:ed|ing)?|(?<!\\b(?:investment|capital|unrealised|realised|actuarial|exchange|revaluation|the|of|in|from) )gains?|climb(?:ed|s|ing)?|(?<!\\b(?:ma[dk]es?|making|sets?|setting|takes?|took|taken|signed|opened|backed|clocked|racked|chalked|notched|totted) )up|expand(?:ed|s|ing)?|rais(?:e[ds]?|ing)|lift(?:ed|s|ing)?|jump(?:ed|s|ing)?|surg(?:e[ds]?|ing)|improv(?:e[ds]?|ing)|extend(?:ed|s|ing)?|lengthen(?:ed|s|ing)?|widen(?:ed|s|ing)?|advanc(?:e[ds]?|ing)|rebound(?:ed|s)?|recover(?:ed|s|ing)?|soar(?:ed|s|ing)?|doubl(?:ed|ing)|tripl(?:ed|ing)|trebl(?:ed|ing)|quadrupl(?:ed|ing)|swell(?:ed|ing)?|swollen|leap(?:t|ed)|rocket(?:ed|ing)|strengthen(?:ed|ing)|accelerat(?:ed|ing)';
const FALL =
  'f[ae]ll(?! (?:20\\d\\d|semester|term|quarter|intake|enrol))(?:s|en|ing)?|declin(?:e[ds]?|ing)|decreas(?:e[ds]?|ing)|drop(?:s|ped|ping)?|reduc(?:e[ds]?|ing|tion)|down|cut(?:s|ting)?|lower(?:ed|s|ing)?|shrank|shrunk|shorten(?:ed|s|ing)?|slid|slump(?:ed)?|(?:con|re)tract(?:ed|s|ing)|narrow(?:ed|s|ing)?|shrink(?:s|ing)?|halv(?:ed|ing)|eas(?:ed|ing)|dipp(?:ed|ing)|trimm(?:ed|ing)|slash(?:ed|ing)?|plunge[ds]?|tumble[ds]?|slipp(?:ed|ing)|sank|sunk|dwindl(?:ed|ing)|plummet(?:ed|ing)|weaken(?:ed|ing)|retreat(?:ed|ing)';
const WHAT = "(?: (?!(?:from|to|compared|against|year|month|quarter)\\b)[a-z'’-]+){0,6}?";
const HEDGE =
  '(?: (?:about|nearly|almost|roughly|around|over|more than|at least|just|only|some|an? (?:[a-z]+(?:ing|able|ible|ive|ous|ular|ial)|record|huge|massive|healthy|modest|slight|sharp|steep|similar)|a|an|the|another|further))*';

const to = (verbs: string) =>
  new RegExp(
    `\\b(?:${verbs})\\b${WHAT}(?: (?:(?:from|by) (?:[^,;]|(?<=\\d),(?=\\d)){1,40}?|[\\d.,]+(?:%| per ?cent| percentage points)))? (?<!\\b(?:due|owing|thanks|according|compared|relative|linked|related|attributed|attributable) )to(?: a (?:new |record )?(?:low|high|total) of)?${HEDGE} $`,
    'i',
  );
/** "raised £18 million" and "recovered £14 million" mean money collected, not a rise. */
const by = (verbs: string) =>
  new RegExp(
    `\\b(?:${verbs})\\b(?<!\\brais(?:e|ed|es|ing)(?= (?:\\D{0,24} )?$))(?<!\\brecover(?:ed|s|ing)?(?= (?!by )(?:\\D{0,24} )?$))(?<!\\blift(?:ed|s|ing)?(?= $))(?:${WHAT} (?:by|of)|(?: year[- ]on[- ]year)?)${HEDGE} $`,
    'i',
  );

const [RISES_TO, FALLS_TO] = [to(RISE), to(FALL)];
const [RISES_BY, FALLS_BY] = [by(RISE), by(FALL)];
const MORE =
  /^ (?:(?!(?:to|and|or|but)\b)(?:year on year|[a-z-]+) )?(?:more|higher|larger|longer|faster|increase|rise|growth|gain|leap|jump|surge|uplift|boost)\b/i;
const FEWER =
  /^ (?:(?!(?:to|and|or|but)\b)(?:year on year|[a-z-]+) )?(?:less|fewer|(?:lower|smaller|shorter)(?! (?:[a-z]+ ){0,2}(?:ones|sites|schools|fires|groups|projects|charities|companies|grants))|decrease|decline|drop|fall(?! (?:20\d\d|semester|term|quarter|intake))|reduction|cut|slump|dip)\b/i;

/** 4 points above last year */
const BESIDE_YEAR =
  /^ (above|up on|ahead of|higher than|below|down on|behind|lower than) (?:last year|the (?:previous|prior) year|the year before|(?:the )?(?:19|20)\d\d)\b/i;
const ABOVE = /^(?:above|up|ahead|higher)/i;

/** increasing revenue 60% */
const CHANGES_DIRECTLY =
  /\b(increas|reduc|boost|rais|lift|lower|cutt|grow)(?:e|es|ed|ing)?(?: (?!(?:by|to|of|from|at|in|for|over|about|nearly|more|than|share|proportion)\b)[a-z-]+){1,4} $/i;

/** a jump in 12-hour waits: the figure is part of a name. */
const NAMES_A_KIND = /\d-(?:minute|hour|day|week|month|year)$/;

/** Returns whether something rose or fell to this figure, or by it. */
export function changeEn({ clause, figure, after }: Around): Change {
  if (NAMES_A_KIND.test(figure.text)) return 'none';
  if (FALLS_TO.test(clause)) return 'fallsTo';
  if (RISES_TO.test(clause)) return 'risesTo';
  if (/^(?:doubl|tripl|trebl|quadrupl)/i.test(figure.text)) return 'risesTo';
  const beside = BESIDE_YEAR.exec(after)?.[1];
  if (beside) return ABOVE.test(beside) ? 'risesBy' : 'fallsBy';
  if (FALLS_BY.test(clause) || FEWER.test(after)) return 'fallsBy';
  return RISES_BY.test(clause) || MORE.test(after) ? 'risesBy' : directly(figure.unit, clause);
}

/** increasing revenue 60% */
function directly(unit: Around['figure']['unit'], clause: string): Change {
  const [, verb] = (unit === 'percent' && CHANGES_DIRECTLY.exec(clause)) || [];
  if (!verb) return 'none';
  return /^(?:reduc|lower|cutt)/i.test(verb) ? 'fallsBy' : 'risesBy';
}
