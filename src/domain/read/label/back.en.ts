import { isCount, type Quantity } from '../../quantity';
import { OF_IT, partOf } from './part.en';
import { CHANGE_OF } from './share.en';
import { PAST } from './words.en';

/** Returns the name of a figure that is a part of an earlier amount or points back to it, else an empty text. */
export function ofPart(
  text: string,
  figure: Quantity,
  { ahead, rest, before }: { ahead: string; rest: string; before: string | null },
): string {
  const isOr =
    OR.test(ahead) &&
    isCount(figure.unit) &&
    /^[a-z]/.test(rest) &&
    !OTHER.test(rest) &&
    !OF_IT.test(rest);
  const pointed =
    before && !isOr && pointsBack(ahead, rest)
      ? movedOf(figure, ahead) + before.replace(CHANGE_OF, '')
      : '';
  if (pointed && !OF_IT.test(rest)) return pointed;
  if (
    before &&
    ahead === '' &&
    OF_THEM.test(text.slice(Math.max(0, figure.start - 12), figure.start))
  )
    return before.replace(CHANGE_OF, '');
  const part = partOf(text, figure, { ahead, rest });
  return PAST.test(part.split(' ')[0]!) ? pointed : part || pointed;
}

/** hours worked, up 23% from last year: the share is that of the growth. */
const movedOf = ({ unit }: Quantity, ahead: string): string => {
  const [, move] = (unit === 'percent' && MOVED_ONLY.exec(ahead)) || [];
  return move ? `${move.toLowerCase() === 'up' ? 'growth' : 'decline'} of ` : '';
};

/** Of them, 68 started their cruise here. */
const OF_THEM = /\bOf (?:them|these|those), $/;
/** Up from 54,800, or 48 percent, 64 of them: words that only point back to the figure before. */
const pointsBack = (ahead: string, rest: string): boolean =>
  ABOVE_TARGET.test(rest) ||
  A_GOAL.test(rest) ||
  ABOVE_LAST_YEAR.test(rest) ||
  COMPARED_TO.test(ahead) ||
  THAN_GOAL.test(ahead) ||
  (COMPARED_ALONE.test(ahead) && THEN.test(rest)) ||
  [FROM_PEAK, WHEN_IT].some((words) => words.test(ahead)) ||
  /(?:(?<!\b(?:came|come|comes|went|brought|moved|gone|taken|cut) )\b(?:up|down)(?: slightly| sharply| marginally| significantly| a little)? from|^or|^(?:an? )?(?:equivalent to|equal to|equating to)) (?:about |nearly |over |just )?$/i.test(
    ahead,
  ) ||
  [ENDED, DOUBLE].some((words) => words.test(ahead)) ||
  goesOnAs(ahead, rest) ||
  OF_IT.test(rest);

/** up 23% on the year before; and four will follow next year */
const goesOnAs = (ahead: string, rest: string): boolean =>
  (MOVED_ONLY.test(ahead) && ON_YEAR.test(rest)) || (/\band $/.test(ahead) && TO_COME.test(rest));

/** £75 billion, compared to £73 billion in 2021 */
const COMPARED_TO =
  /^(?:compared (?:with|to)|against) (?:about |nearly |over |just )?$|\b(?:compared (?:with|to)|on) the (?:previous|last|prior) year(?:['’]s| of) $/i;
/** four pumps arrived and four will follow */
const TO_COME = /^(?:more )?(?:will|would|are (?:due|expected|planned) to|followed|follow)\b/;
/** 84% against a target of 95%, finished at 0.42%, below the target of 0.48% */
const THAN_GOAL =
  /\b(?:against|below|above|over|under|exceeding|beating|meeting|missing|(?:ahead|short) of) (?:an? |the |our |its )?(?:[a-z]+ )?(?:target|goal|budget|plan|limit|threshold|benchmark|forecast)(?: of| at)? (?:about |at least |under )?$/i;
/** the remaining 16 cost an average of £54,000 */
const THE_REST = /\bthe (?:remaining|other|rest) $/i;
const DID = /^(?:cost|were|was|are|is|had|have|will|went|came|did|remain|remained)\b/;
/** on 2013/14 when it stood at 3,177 */
const WHEN_IT = /\bwhen it (?:was|stood at|totall?ed|reached) (?:about |nearly |over )?$/i;
/** a 4% decline compared to 7,199 the year before */
const COMPARED_ALONE = /\bcompared (?:with|to) $/i;
const THEN =
  /^(?:$|for (?:the (?:previous|prior|last|same)|last|(?:19|20)\d\d)\b|(?:in|during|at|the year|the previous|last year|a year)\b)/;
/** has declined slightly from a peak of 89 percent */
const FROM_PEAK = /\bfrom (?:an? |its |the )(?:[a-z]+ ){0,2}(?:peak|high|low|record) of $/i;

/** 164 staff, or 151.6 full-time equivalents; 28.3 million pounds of food, equivalent to 23.6 million meals: counted in another unit, which has a name. */
const OR =
  /^(?:or|(?:the |an? )?equivalent (?:to|of)|enough for) (?:about |nearly |over |just |almost )?$/i;

/** down £310,000 on the year before */
const MOVED_ONLY = /^(up|down) (?:by )?(?:about |nearly |over )?$/i;
const ON_YEAR = /^(?:on|from|compared with) (?:the )?(?:previous |prior |last )?(?:year|20\d\d)\b/i;
/** returned 9.7% net of fees and ended the year at $781 million: the subject is the one before. */
const ENDED =
  /\b(?:and|then) (?:ended|closed|finished|began|started) the (?:financial |fiscal )?year (?:at|with) (?:about |nearly |over )?$/i;

/** nearly double the previous year's £590,000 */
const DOUBLE =
  /^(?:nearly |almost |more than |about )?(?:double|twice|triple|treble|half) (?:the|that of the|its|our) (?:previous |prior |last )?(?:year's|year’s|figure|level|total|20\d\d)(?: (?:figure|level|total))?(?: of)? ?$/i;

/** £0.4 million above target: a difference from the amount before. */
const ABOVE_TARGET =
  /^(?:above|below|over|under|more than|less than|ahead of|short of|behind) (?:the |our |its )?(?:target|budget|plan|forecast|average|expectations?)\b/i;

/** averaged 81.7 percent, short of the 85 percent goal */
const A_GOAL = /^(?:goal|target|standard|benchmark|threshold|mark|barrier)\b(?!s)/i;
/** 4 points above last year */
const ABOVE_LAST_YEAR =
  /^(?:above|below|ahead of|behind|up on|down on|higher than|lower than) (?:last year|the (?:previous|prior) year|the year before|20\d\d)\b/i;

/** After these words comes a time or a comparison, not the thing that is counted. */
export const OTHER =
  /^(?:the (?:previous|prior|preceding|last) year|last year|the year before|a year (?:ago|earlier|before)|for the (?:first|second|third|last) time|on (?:the |a )?(?:previous |prior |last )?(?:years?|20\d\d)\b|in|at|during|on|by|to|from|over|compared|twelve months|a year)\b(?!-)/;

/** in April this number had been, and the current figure was: the words stand for the name before. */
const THE_FIGURE =
  /\b(?:this|that|the(?: current| latest| overall)?) (?:number|figure|total|rate|percentage|amount|level) (?:was|were|is|stood at|had been|has been|rose to|fell to|reached|has since (?:risen|fallen) to) (?:about |nearly |over |just |down to |up to )?$|\b(?:taking|bringing) (?:the|our|its|their) (?:total|number) to (?:about |nearly |over |just )?$/i;
/** The number of repairs was falling and the current figure was: the clause itself has the name. */
const NAMED =
  /\b(number of [a-z][a-z' -]{2,40}?) (?:was|were|is|are|has|had|continues?|continued|rose|fell|went)\b/i;

/** Returns what the words 'the figure was' stand for. Undefined if a clause has no such words. */
export const standsFor = (ahead: string, rest: string, before: string | null): string | undefined =>
  (THE_REST.test(ahead) && ARE_THINGS.exec(rest)?.[1]) ||
  (THE_FIGURE.test(ahead) || (THE_REST.test(ahead) && DID.test(rest))
    ? (NAMED.exec(ahead)?.[1] ?? before?.replace(CHANGE_OF, '') ?? '')
    : undefined);
/** the remaining 39 per cent were fire false alarms */
const ARE_THINGS = /^(?:were|are) ((?:[a-z-]+ ){0,3}[a-z]+s)$/;
