import type { Quantity } from '../../quantity';
import { RATES } from './special.en';

/** with the number of such offences falling from 255, with cases down by 16%: what moves, before the form in -ing. */
const MOVING =
  /\b(?:(?:with|and|saw|despite) (?:the |our |its )?(?<counted>(?:total )?number of [a-z][a-z' -]{2,40}?)|(?:with|saw|seen) (?:the |our |its )?(?<named>(?!for |in |on |an? )[a-z][a-z' -]{2,40}?))(?: that [a-z' -]{3,50}?| \([A-Za-z]+\))? (?<how>falling|declining|decreasing|dropping|slipping|dipping|easing|down|rising|increasing|growing|climbing|up|fall|drop|decline|decrease|slip|dip|plunge|rise|increase|grow|climb|jump|surge)(?: slightly| sharply| again| further)?(?: (?:[\d.]{1,5}|one|two|three|four|five|six) (?:percentage )?(?:points?|days?|hours?|minutes?|weeks?))?(?: (?:by|to|from))? (?:about |nearly |over |just |more than )?$/i;
const DOWN =
  /^(?:falling|declining|decreasing|dropping|slipping|dipping|easing|down|fall|drop|decline|decrease|slip|dip|plunge)$/i;

function moving({ unit }: Quantity, ahead: string): string {
  const { counted, named, how = '' } = MOVING.exec(ahead)?.groups ?? {};
  const what = counted ?? named;
  if (!what) return '';
  const isChange = RATES.includes(unit) && !/\bto (?:[a-z]+ )?$/i.test(ahead);
  return isChange ? `${DOWN.test(how) ? 'decline' : 'growth'} of ${what}` : what;
}

/** The number of repairs 2,969 in WIP: no verb joins the name and the figure. */
const NUMBER_OF = /(?:^|\bthe )(number of [a-z][a-z' -]{2,40}?) $/i;
const GOES_ON =
  /\b(?:was|were|is|are|to|by|from|of|at|rose|fell|grew|increased|decreased|had|has|reached|stood|and|than|over|about|nearly|up|down|totalled|averaged|with|in|on|for)$/i;
function numberOf(ahead: string): string {
  const [, named = ''] = NUMBER_OF.exec(ahead) ?? [];
  return GOES_ON.test(named) || /[a-z]ed$/i.test(named) ? '' : named;
}

/** The Crime Survey reported a fall of 4%, Leeds saw a rise of 3%: the change is of what reports it. */
const REPORTING =
  /^(?:the |our |its )?(?:parallel |latest |annual )?([a-z][a-z' -]{2,40}?)(?: \([A-Z]+\))? (?:(?:still|also|again|all|each|both|even) )?(?:reported|showed|shows|recorded|saw|registered|experienced|posted|enjoyed|achieved|managed|suffered) (?:an? )?(?:[a-z]+ )?(falls?|drops?|declines?|decreases?|reductions?|rises?|increases?|growth|gains?) of (?:about |nearly |over |just )?$/i;
function reporting({ unit }: Quantity, ahead: string): string {
  const [, what, how = ''] = REPORTING.exec(ahead) ?? [];
  if (!what || !RATES.includes(unit)) return '';
  return `${/^(?:rise|increase|growth|gain)s?$/i.test(how) ? 'growth' : 'decline'} of ${what}`;
}

/** Returns the name of a figure that moves or is counted, if the words before it have such a form; else an empty text. */
export const movingIn = (figure: Quantity, ahead: string): string =>
  moving(figure, ahead) || numberOf(ahead) || reporting(figure, ahead);
