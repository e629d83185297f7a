import type { Quantity } from '../../quantity';
import { REACH, SHORT } from './clause.en';
import { namedBefore } from './named.en';
import { subjectIn } from './subject.en';
import { topicBefore } from './topic.en';

/** Returns the name in the words before a figure: of its own clause, or of the clause that it belongs to. */
export const subjectFor = (
  text: string,
  figure: Quantity,
  { ahead, earlier }: { ahead: string; earlier: string | null },
): string =>
  dangling(text, figure, ahead) ||
  rateAt(text, figure, ahead) ||
  standingAt(text, figure, ahead) ||
  namedBefore(figure, ahead) ||
  increased(figure, ahead) ||
  topicBefore(text, figure, ahead) ||
  subjectIn(MULTIPLIED.test(figure.text) ? ahead + figure.text : ahead, earlier);

/** The number of deaths has doubled: the figure itself is the verb. */
const MULTIPLIED = /^(?:doubl|trebl|tripl|quadrupl|halv)ed$/i;

/** the worst response rate, at only 49% */
const AT = /^at (?:only |just |about |nearly )?$/i;
const RATE = /\b((?:[a-z-]+ )?(?:rate|ratio|score|level|share)), $/i;
const rateAt = (text: string, { start }: Quantity, ahead: string): string =>
  (AT.test(ahead) &&
    RATE.exec(text.slice(Math.max(0, start - ahead.length - SHORT), start - ahead.length))?.[1]) ||
  '';

/** gift shop sales, at £346,000, were ahead of budget: the figure interrupts the clause of its subject. */
const NAME_BEFORE =
  /(?:^|[.;:] |\b(?:and|but|while) |, )(?:the |our |its )?([a-z][a-z'’ -]{2,40}), $/i;
const VERB_AFTER = /^, (?:was|were|is|are|rose|fell|grew|remained?|stood|came)\b/;
const standingAt = (text: string, { start, end }: Quantity, ahead: string): string =>
  (AT.test(ahead) &&
    VERB_AFTER.test(text.slice(end, end + SHORT)) &&
    NAME_BEFORE.exec(
      text.slice(Math.max(0, start - ahead.length - SHORT), start - ahead.length),
    )?.[1]) ||
  '';

/** increasing revenue 60%: what is increased stands right before its rate. */
const INCREASES =
  /\b(?:increas|reduc|boost|rais|lift|lower|cutt|grow)(?:e|es|ed|ing)? (?:the |our |its |their )?((?!(?:by|to|of|from|at|in|for|over|about|nearly|more|than|an?|only|just|another|slightly|sharply|year|significantly|steadily|again|further|almost|around|some)\b)[a-z][a-z-]*(?: (?!(?:by|to|of|from|at|in|for|over|about|nearly|more|than|an?)\b)[a-z][a-z-]*){0,3}) $/i;
const increased = ({ unit }: Quantity, ahead: string): string =>
  (unit === 'percent' && INCREASES.exec(ahead)?.[1]) || '';

/** The new courthouse in Elmore, costing $52 million: the thing is in the clause before. */
const PRICE = /^(?:costing|worth|valued at|priced at) (?:about |nearly |over |more than )?$/i;
function dangling(text: string, { start }: Quantity, ahead: string): string {
  if (!PRICE.test(ahead)) return '';
  const clause = text.slice(Math.max(0, start - REACH), start - ahead.length).replace(/, $/, '');
  const [, thing = ''] =
    /(?:^|[.;:,] )(?:the |a |an |our |its )?([a-z][a-z' -]{2,40}?)(?: (?:in|at|on|for|near|of) [^.;:,]*)?$/i.exec(
      clause,
    ) ?? [];
  return thing;
}
