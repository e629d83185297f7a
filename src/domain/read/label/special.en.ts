import { isCount, UNITS, type Quantity } from '../../quantity';

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
  if (/ in /.test(figure.text)) return after;
  if (UNITS[figure.unit].dimension === 'time' && COVERS.test(ahead)) return subject;
  if (/\baveraged (?:about |nearly |over |just )?$/i.test(ahead) && PER.test(rest)) return subject;
  const [, score] = (figure.unit === 'point' && A_SCORE.exec(ahead)) || [];
  if (score) return score;
  const [, rate] =
    (RATES.includes(figure.unit) && (A_RATE.exec(ahead) ?? WITH_A.exec(ahead))) || [];
  if (rate) return rate;
  return averageIn(figure, ahead, rest) || (OF_GAS.test(rest) ? subject : '');
};

/** Reserves cover five months of spending. */
const COVERS = /\b(?:covers?|covered|lasts?|lasted) (?:about |nearly |over |just )?$/i;

/** gave us a mean score of 4.31 out of 5 */
const A_SCORE =
  /\b((?:(?!(?:an?|us|the|its|our) )[a-z]+ ){0,2}(?:score|rating|mark|grade)) of (?:about |nearly |over )?$/i;

/** for a return on assets of 0.89 percent */
const A_RATE =
  /\b(?:an? |the )((?:[a-z-]+ ){0,3}(?:rate|ratio|return|margin|yield)(?: (?:on|to) [a-z]+)?) of (?:about |nearly |over |just )?$/i;

/** ran 6,940 trains with a punctuality of 96.2 percent */
const WITH_A =
  /\bwith an? (?!(?:increase|rise|growth|gain|decrease|decline|drop|fall|reduction|cut|total|majority|share|further)\b)([a-z][a-z -]{2,30}?) of (?:about |nearly |over |just )?$/i;

/** Sickness absence averaged 7.9 shifts per person: what is averaged is the name. */
const PER = /^[a-z-]+ (?:per|for each|for every) /;

/** Council emissions came to 4,310 tonnes of CO2 equivalent. */
const OF_GAS = /^of (?:CO2|CO₂|carbon)(?: dioxide)?(?: equivalent)?\b/i;
