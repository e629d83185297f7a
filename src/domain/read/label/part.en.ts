import { isCount, type Quantity } from '../../quantity';
import { REACH } from './clause.en';
import { phraseOf } from './phrase.en';

/**
 * £61 million, of which £40 million came from grants: a part takes its name from what it is or where it came from.
 */
const PART = /\bof (?:which|whom|these|them)(?: (?:about|nearly|some|over|almost))? ?$/i;
const IS_FROM =
  /^(?:(?:was|were|is|are) (?:spent on|used for|given to|paid to)|came from|comes from|was from|were from|were|was|are|is|went to|went on) (?:the |our |its )?(.*)$/i;
/** £610,000 of it went on stock */
export const OF_IT = /^of (?:it|this|that|which|whom|them|these) /i;
/** 52 percent were women and 48 percent men: the verb of the first part also applies to the second. */
const SECOND_PART =
  /\b(?:percent|per cent|%) (?:were|was|are|is) [a-z][a-z' -]{1,30}?,? (?:and|while|but) (?:(?:about|nearly|some|over|almost) )?$/i;
/** Of the families who returned our survey, 97% rated care as good. */
const OF_THOSE =
  /\b(?:Of|Among|Amongst) (?:the |all |our |its )*(?!(?:them|these|those|whom|which|it)\b)([a-z][a-z' -]{2,30}?)(?: (?:who|that|which|surveyed|responding|in|at|with|from|using)\b[^,.;]*)?, (?:about |nearly |some |over |fully |only |just )?$/;
const FIRST_PART =
  /^(?:and |but |while )?(?:of (?:them|these|those|whom|which),? )?(?:about |nearly |some |over )?$/i;
/** 4% from rent and investment and 2% was lottery money */
const OTHER_SOURCE = /^\d[\d.]*(?:%| per ?cent) from [a-z ]{3,40} (?=(?:and|while) $)/;
/** 1,870 are health and safety representatives */
const ARE =
  /^(?:are|were) (?!up\b|down\b|higher\b|lower\b|now\b|in\b|on\b|at\b|from\b|under\b|over\b|aged?\b|\w+ed\b|\w+ing\b)(?=[a-z -]*s\b)/i;
const BEING = /^(?:were|was|are|is) (?!up\b|down\b|higher\b|lower\b|\w+ed\b)/i;

/** Returns the name of a part if the words after it tell it, else an empty text. */
export function partOf(
  text: string,
  { start, unit }: Quantity,
  around: Record<'ahead' | 'rest', string>,
) {
  const { ahead, rest } = around;
  if (PART.test(ahead)) return phraseOf(IS_FROM.exec(rest)?.[1] ?? '');
  if (OF_IT.test(rest)) return phraseOf(IS_FROM.exec(rest.replace(OF_IT, ''))?.[1] ?? '');
  if (isCount(unit)) return whoTheyAre(ahead, rest);
  if (unit !== 'percent') return '';
  const [, whole] = OF_THOSE.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
  if (whole) return whole;
  if (SECOND_PART.test(text.slice(Math.max(0, start - REACH), start))) return phraseOf(rest);
  return FIRST_PART.test(ahead.replace(OTHER_SOURCE, '')) && BEING.test(rest)
    ? phraseOf(rest.replace(BEING, ''))
    : '';
}

const whoTheyAre = (ahead: string, rest: string): string =>
  FIRST_PART.test(ahead) && ARE.test(rest) ? phraseOf(rest.replace(ARE, '')) : '';
