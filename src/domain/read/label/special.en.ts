import { isCount, UNITS, type Quantity } from '../../quantity';
import { phraseOf } from './phrase.en';

/** The units of shares, rates and changes. */
export const RATES: readonly Quantity['unit'][] = [
  'percent',
  'percentagePoint',
  'ratio',
  'multiple',
];

/** an average GPA of 3.61, a median wait of 12 days: the name, or an empty text. */
const averageIn = ({ unit }: Quantity, ahead: string, rest: string): string =>
  isCount(unit) && /^[a-z]/.test(rest) ? '' : (AVERAGE_OF.exec(ahead)?.[1] ?? '');
const AVERAGE_OF =
  /\b((?:average|median|mean) [a-z][a-z -]{1,30}?) of (?:about |nearly |over |just )?$/i;

/** Returns the name in a special form: two in five patients, an average of, tonnes of CO2. Else an empty text. */
export const specialIn = (
  figure: Quantity,
  { ahead, rest, after, subject }: Record<'ahead' | 'rest' | 'after' | 'subject', string>,
): string => {
  const own = ofUnit(figure, ahead, rest);
  if (own) return own;
  if (/ in /.test(figure.text)) return after;
  if (UNITS[figure.unit].dimension === 'time') {
    if (COVERS.test(ahead)) return subject;
    if (WAITS.test(ahead)) return 'waiting time';
  }
  if (/\baveraged (?:about |nearly |over |just )?$/i.test(ahead) && PER.test(rest)) return subject;
  const [, rate] =
    (RATES.includes(figure.unit) &&
      (A_RATE.exec(ahead) ?? WITH_A.exec(ahead) ?? THE_RATE.exec(ahead))) ||
    [];
  if (rate) return rate;
  return averageIn(figure, ahead, rest) || (OF_GAS.test(rest) ? subject : '');
};

/** Returns the name in a form of one unit: double the revenue, 400 hours given, declines of 27 percent in paper. */
function ofUnit({ unit }: Quantity, ahead: string, rest: string): string {
  if (unit === 'multiple') return phraseOf(TWICE_THE.exec(rest)?.[1] ?? '');
  if (unit === 'percent') return movesOf(ahead, rest);
  if (unit === 'point') return A_SCORE.exec(ahead)?.[1] ?? '';
  return unit === 'hour' ? hoursIn(ahead, rest) : '';
}

/** Volunteers put in 9,750 hours, with 34,913 hours given, they worked 18,269 hours */
function hoursIn(ahead: string, rest: string): string {
  const [, people] = (rest === '' && PUT_IN.exec(ahead)) || [];
  if (people) return `${people.toLowerCase()} hours`;
  const [given] = HOURS_GIVEN.exec(rest) ?? [];
  if (given) return `hours ${given}`;
  const [, deed = ''] = (!/^of /.test(rest) && THEY_GAVE.exec(ahead)) || [];
  return deed && `hours ${deed === 'gave' ? 'given' : deed}`;
}

/** almost double the revenue earned in 2012. Twice the national average compares with something else. */
const TWICE_THE =
  /^the (?!(?:[a-z-]+ )?(?:previous|prior|last|national|average|rate|target|limit|size|amount|number|figure|level|total|value|price|capacity|year)\b)([a-z].* (?:earned|raised|recorded|received|spent|made|in|of|from|for) .*)$/i;
/** declines of 27 percent and 31 percent in paper products */
const MOVES_OF =
  /\b(declines?|decreases?|falls?|drops?|reductions?|increases?|rises?|gains?|growth) of (?:[\d.]{1,6}(?:%| per ?cent),? and )?(?:about |nearly |over )?$/i;
const IN_WHAT =
  /^(?:and (?:about |nearly |over )?[\d.]{1,6}(?:%| per ?cent) )?(?:in|of|on the [\d,]{1,12}) (?!the (?:year|past|last|first|second|same|period|total|whole)|\d)(?:the |our |its )?([a-z].*)$/i;
function movesOf(ahead: string, rest: string): string {
  const [, move = ''] = MOVES_OF.exec(ahead) ?? [];
  const what = move && phraseOf(IN_WHAT.exec(rest)?.[1] ?? '');
  return (
    what && `${/^(?:increase|rise|gain|growth)/i.test(move) ? 'growth' : 'decline'} of ${what}`
  );
}
/** Volunteers put in 9,750 hours */
const PUT_IN =
  /\b([a-z-]{3,})s (?:(?:have|had|also|together|have also) )?(?:put in|gave|given|donated|contributed|worked|logged|volunteered|served|clocked up|provided) (?:about |nearly |over |more than |some |around |almost )?$/i;
/** and they worked a total of 18,269 hours */
const THEY_GAVE =
  /\b(?:they|we|who|and) (?:(?:have|had|also|together) )?(gave|donated|contributed|worked|logged|volunteered) (?:a total of )?(?:about |nearly |over |more than |some |around |almost )?$/i;
/** with 34,913 hours given */
const HOURS_GIVEN =
  /^(given|donated|worked|contributed|volunteered|delivered|taught|flown|spent|logged)\b/;
/** Reserves cover five months of spending. */
const COVERS = /\b(?:covers?|covered|lasts?|lasted) (?:about |nearly |over |just )?$/i;

/** 1,027 patients waited longer than four hours for treatment */
const WAITS =
  /\bwait(?:s|ed|ing)? (?:(?:for|up to|longer than|more than|less than|under|over|at least|about|nearly|an average of) ){0,2}$/i;

/** gave us a mean score of 4.31 out of 5 */
const A_SCORE =
  /\b((?:(?!(?:an?|us|the|its|our) )[a-z]+ ){0,2}(?:score|rating|mark|grade)) of (?:about |nearly |over )?$/i;

/** for a return on assets of 0.89 percent */
const A_RATE =
  /\b(?:an? |the )((?:[a-z-]+ ){0,3}(?:rate|ratio|return|margin|yield)(?: (?:on|to) [a-z]+)?) of (?:about |nearly |over |just )?$/i;

/** recording a turnout close to 70 per cent */
const THE_RATE =
  /\b(?:an? |the |its |our )((?:[a-z-]+ )?(?:turnout|rate|score|uptake|take-up|attendance|occupancy|satisfaction|coverage|margin|yield)) $/i;

/** ran 6,940 trains with a punctuality of 96.2 percent */
const WITH_A =
  /\bwith an? (?!(?:increase|rise|growth|gain|decrease|decline|drop|fall|reduction|cut|total|majority|share|further)\b)([a-z][a-z -]{2,30}?) of (?:about |nearly |over |just )?$/i;

/** Sickness absence averaged 7.9 shifts per person: what is averaged is the name. */
const PER = /^[a-z-]+ (?:per|for each|for every) /;

/** Council emissions came to 4,310 tonnes of CO2 equivalent. */
const OF_GAS = /^of (?:CO2|CO₂|carbon)(?: dioxide)?(?: equivalent)?\b/i;
