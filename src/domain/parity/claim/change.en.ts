import type { Directions } from './direction';

/** `up` after these verbs does not mean a rise: made up, set up, taken up. */
const NO_VERB =
  '(?<!\\b(?:ma[dk]e|makes|making|t[ao]ken?|takes|taking|took|sets?|setting|sum|sums|built|opened|signed|gave|given?|gives) )';
const UP = `increas(?:e|es|ed|ing)|ris(?:e|es|ing|en)|rose|gr[eo]w(?:n|s|ing)?|growth|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|expan(?:d|ds|ded|ding|sion)|rais(?:e|es|ed|ing)|jump(?:s|ed)?|surg(?:e|ed|ing)|soar(?:ed|ing)?|lift(?:ed|ing)?|widen(?:s|ed|ing)?|lengthen(?:ed|ing)?|boost(?:ed|ing)?|higher|${NO_VERB}up`;
const DOWN =
  'decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|reduc(?:e|es|ed|ing|tion|tions)|cut(?:s|ting)?|lower(?:s|ed|ing)?|shr[aiu]nk(?:ing|s)?|slash(?:ed|ing)?|narrow(?:ed|ing|s)?|shorten(?:ed|ing)?|plung(?:e|ed|ing)|slump(?:ed)?|contract(?:ed|ion)|trim(?:med|ming)?|slid(?:e|es|ing)?|slipp?(?:ed|ing)?|dipp?(?:ed|ing)?|slow(?:s|ed|er|ing)?|decelerat(?:e|es|ed|ing)|tumbl(?:e|ed|ing)|sank|down';

/** A whole word. A part of a compound does not count: a drop-out rate is no drop, and a follow-up is no rise. */
const word = (words: string) => new RegExp(`(?<![-\\w])(?:${words})(?![-\\w])`, 'i');

/** A word before the figure in its clause: `rose by`, `a decline of`, `up`. */
export const BEFORE_EN: Directions = { up: word(UP), down: word(DOWN) };
/** The word right before the figure. Another change in the clause explains this one: `higher prices cut sales by 7%`. */
const LINK_EN =
  '(?: (?:year on year|slightly|sharply|again))?(?: (?:by|to|of))?(?: (?:only|just|a|an|some))?';
export const ADJACENT_EN: Directions = {
  up: new RegExp(`(?<![-\\w])(?:${UP})${LINK_EN} $`, 'i'),
  down: new RegExp(`(?<![-\\w])(?:${DOWN})${LINK_EN} $`, 'i'),
};
/**
 * A word right after the figure, or after what is counted: `12 households more than`, `10 percent lower`, `a 10 percent
 * drop`.
 */
const BETWEEN = '^(?:[- ](?:year-on-year|more|annual|households|people|[a-z]+)){0,2}[- ]';
export const AFTER_EN: Directions = {
  up: new RegExp(
    `${BETWEEN}(?:more than|more$|higher|larger|wider|bigger|longer|faster|increase|rise|growth|gain)\\b`,
    'i',
  ),
  down: new RegExp(
    `${BETWEEN}(?:fewer|less|lower|smaller|narrower|shorter|slower|decrease|decline|drop|fall|reduction|cut)\\b`,
    'i',
  ),
};
/** `to` before the new amount; not `close to` and not `from 3 to`. */
export const TO_EN = new RegExp(
  `\\b(?:${UP}|${DOWN})\\b[^.;]{0,60}?(?<!\\bup |\\bclose |\\bowing |\\bdue |\\bthanks |\\bcompared )\\bto (?:only |just |a |an |some |the )?$`,
  'i',
);
/** `by 12`, `rose 12`, `an increase of 12`: words before the size of the change. */
export const BY_EN = new RegExp(
  `\\b(?:${UP}|${DOWN})(?: year on year| slightly| sharply| again)? (?:by (?:only |just |a |an |some )?|of (?:only |just |some )?)?$|\\b(?:${UP}|${DOWN})\\b[^.;]{0,60}\\bby (?:only |just |a |an |some )?$`,
  'i',
);
/** `rose from 70 percent to`: a direction given before both amounts. */
export const FROM_TO_EN: Directions = {
  up: new RegExp(`\\b(?:${UP})\\b[^;]{0,60}\\bfrom\\b.*\\bto (?:only |just |over |nearly )?$`, 'i'),
  down: new RegExp(
    `\\b(?:${DOWN})\\b[^;]{0,60}\\bfrom\\b.*\\bto (?:only |just |over |nearly )?$`,
    'i',
  ),
};
