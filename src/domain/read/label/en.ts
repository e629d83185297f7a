import { isCount, UNITS, type Quantity } from '../../quantity';
import { amountOf, namedBefore, relative } from './named.en';
import { clauseBefore, REACH } from './clause.en';
import { OF_IT, partOf } from './part.en';
import { phraseOf } from './phrase.en';
import { CHANGE_OF, shareOf } from './share.en';
import { RATES, specialIn } from './special.en';
import { subjectIn } from './subject.en';
import { PAST } from './words.en';

/** Returns what an English figure counts or measures: the noun phrase after it, or the subject before it. */
export function labelEn(text: string, figure: Quantity, before: string | null): string {
  const behind = text.slice(figure.end, figure.end + REACH).replace(YEAR_BEFORE, '');
  const rest = /^[^.,;:()]*/.exec(behind)![0].trim();
  const bracketed = inBracket(text, figure) || movedInBracket(text, figure);
  if (bracketed) return bracketed;
  const ahead = clauseBefore(text, figure);
  const after = phraseAfter(withoutArticle(figure, rest));
  const earlier = relative(text, figure, ahead) || (before?.replace(CHANGE_OF, '') ?? null);
  const part = ofPart(text, figure, { ahead, rest, before }) || included(ahead, rest);
  if (part) return part;
  const subject = subjectFor(text, figure, { ahead, earlier });
  const special = specialIn(figure, { ahead, rest, after, subject });
  if (special) return special;
  if (RATES.includes(figure.unit)) return shareOf({ ahead, rest, subject, after }, before);
  return isCount(figure.unit)
    ? /(?:households|families|villages)$/.exec(figure.text)?.[0] ||
        countedOf(rest, ahead, {
          after: WHICH.test(ahead) ? withoutVerb(after) : after,
          subject,
          earlier,
        })
    : measuredBy(rest, ahead, { after, subject, earlier });
}

/** Returns what an amount measures. */
const measuredBy = (
  rest: string,
  ahead: string,
  { after, subject, earlier }: { after: string; subject: string; earlier: string | null },
): string =>
  firstOf(
    amountOf(ahead),
    LED.test(rest) || LED_TO.test(rest) ? after : '',
    subject,
    after,
    earlier,
  );

/** including £32.4m (2019: £38.4m) from legacies: the earlier value interrupts the words. */
const YEAR_BEFORE = /^ \((?:19|20)\d\d(?:\/\d\d)?: [^()]{1,20}\)/;

/** assessed as moderate (64%): a share alone in brackets belongs to the word before them. */
function inBracket(text: string, { start, end, unit }: Quantity): string {
  if (!RATES.includes(unit) || text.charAt(start - 1) !== '(' || text.charAt(end) !== ')')
    return '';
  const ahead = text.slice(Math.max(0, start - REACH), start - 1).trimEnd();
  return AFTER_NUMBER.test(ahead) ? '' : (RATED_AS.exec(ahead)?.[1] ?? '');
}
/** Road traffic collisions (up 4% from 29,744): the thing that moved is before the bracket. */
const MOVED_IN_BRACKET =
  /(?:^|[;:.,] (?:and )?|\band )([a-z][a-z' /-]{2,40}?) \((?:(up|a rise of|an increase of)|down|a fall of|a decrease of) (?:by )?$/i;
function movedInBracket(text: string, { start, unit }: Quantity): string {
  const [, what, rise] = MOVED_IN_BRACKET.exec(text.slice(Math.max(0, start - SHORT), start)) ?? [];
  if (!what) return '';
  const named = what.replace(/^and /, '');
  const of = named.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
  return RATES.includes(unit) ? `${rise ? 'growth' : 'decline'} of ${of}` : named;
}
const SHORT = 64;

const AFTER_NUMBER = /\d[^ ]*(?: [a-z]+)?$/i;
const RATED_AS =
  /\b(?:as|or|and|were|was|is|are|rated|judged|classed|considered) ([a-z/-]{3,}(?: [a-z-]{3,})?)$/i;

/** £310,000 on a new system. But £310 in a year, for a week. */
const ON_A_THING =
  /^(?:on|for|in) an? (?!(?:year|month|week|day|night|row|share|further|single|total|number|period)\b)(?=[a-z-]{3,})/;
const withoutArticle = ({ unit }: Quantity, rest: string): string =>
  UNITS[unit].dimension === 'money' ? rest.replace(ON_A_THING, '') : rest;

/** Returns the name in the words before a figure: of its own clause, or of the clause that it belongs to. */
const subjectFor = (
  text: string,
  figure: Quantity,
  { ahead, earlier }: { ahead: string; earlier: string | null },
): string =>
  dangling(text, figure, ahead) ||
  rateAt(text, figure, ahead) ||
  namedBefore(figure, ahead) ||
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

/** including £32.4m from legacies */
const INCLUDES = /^(?:including|comprising) (?:about |nearly |over |some )?$/i;
const included = (ahead: string, rest: string): string =>
  INCLUDES.test(ahead) ? phraseOf(/^from (?:the |our |its )?(.*)$/i.exec(rest)?.[1] ?? '') : '';

/** Returns the name of a figure that is a part of an earlier amount or points back to it, else an empty text. */
function ofPart(
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
  const pointed = before && !isOr && pointsBack(ahead, rest) ? before.replace(CHANGE_OF, '') : '';
  if (pointed && !OF_IT.test(rest)) return pointed;
  const part = partOf(text, figure, { ahead, rest });
  return PAST.test(part.split(' ')[0]!) ? pointed : part || pointed;
}

/** Up from 54,800, or 48 percent, 64 of them: words that only point back to the figure before. */
const pointsBack = (ahead: string, rest: string): boolean =>
  ABOVE_TARGET.test(rest) ||
  ABOVE_LAST_YEAR.test(rest) ||
  COMPARED_TO.test(ahead) ||
  (COMPARED_ALONE.test(ahead) && THEN.test(rest)) ||
  FROM_PEAK.test(ahead) ||
  WHEN_IT.test(ahead) ||
  /(?:(?<!\b(?:came|come|comes|went|brought|moved|gone|taken|cut) )\b(?:up|down) from|^or|^(?:an? )?(?:equivalent to|equal to|equating to)) (?:about |nearly |over |just )?$/i.test(
    ahead,
  ) ||
  (MOVED_ONLY.test(ahead) && ON_YEAR.test(rest)) ||
  ENDED.test(ahead) ||
  DOUBLE.test(ahead) ||
  OF_IT.test(rest);

/** £75 billion, compared to £73 billion in 2021 */
const COMPARED_TO =
  /^compared (?:with|to) (?:about |nearly |over |just )?$|\b(?:compared (?:with|to)|on) the (?:previous|last|prior) year(?:['’]s| of) $/i;
/** a 4% decline compared to 7,199 the year before */
/** on 2013/14 when it stood at 3,177 */
const WHEN_IT = /\bwhen it (?:was|stood at|totall?ed|reached) (?:about |nearly |over )?$/i;
const COMPARED_ALONE = /\bcompared (?:with|to) $/i;
const THEN = /^(?:$|(?:in|for|during|at|the year|the previous|last year|a year)\b)/;
/** has declined slightly from a peak of 89 percent */
const FROM_PEAK = /\bfrom (?:an? |its |the )(?:[a-z]+ ){0,2}(?:peak|high|low|record) of $/i;

/** 164 staff, or 151.6 full-time equivalents: counted in another unit, which has a name. */
const OR = /^or (?:about |nearly |over |just )?$/i;

/** down £310,000 on the year before */
const MOVED_ONLY = /^(?:up|down) (?:by )?(?:about |nearly |over )?$/i;
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

/** 4 points above last year */
const ABOVE_LAST_YEAR =
  /^(?:above|below|ahead of|behind|up on|down on|higher than|lower than) (?:last year|the (?:previous|prior) year|the year before|20\d\d)\b/i;

const phraseAfter = (rest: string): string =>
  phraseOf(
    rest
      .replace(LED_TO, '')
      .replace(/^on average\b ?/, '')
      .replace(OUT_OF, '')
      .replace(/^(?:of|in|for|on) (?:the |its |their |our )?/, '')
      .replace(/^(?:more|additional|extra|further) (?!than\b)/, ''),
  );

/** 62 of our 74 courtrooms */
const OUT_OF = /^(?:out )?of (?:(?:the|its|their|our|all) )?\d+ (?=[a-z])/;

/** the app, which 33,000 members use: the last word is what they do. */
const WHICH = /^(?:which|that|whom) (?:about |nearly |over |more than |some )?$/i;
const withoutVerb = (phrase: string): string => phrase.replace(/(?<=[a-z]) [a-z]+$/, '');

const LED = /^(?:in|of|for|on) /;
/** After these words comes a time or a comparison, not the thing that is counted. */
const OTHER =
  /^(?:for the (?:first|second|third|last) time|on (?:the |a )?(?:previous |prior |last )?(?:years?|20\d\d)\b|in|at|during|on|by|to|from|over|compared|twelve months|a year)\b(?!-)/;

/** only 2 of the 58 not being met */
const OF_NUMBER =
  /^(?:out )?of (?:the |all |our |its )*\d+(?:$| (?:not|were|was|are|is|had|have|has|did|being|who|that)\b)/;

/** 108,759 charities were required to and 101,494 did so */
const AND_THEN = /\d.* (?:and|but|while|with) (?:about |nearly |over |only |some )?$/;
const THEY_DID = /^(?:did|do|were|are|was|is|had|have|has)\b/;

const countedOf = (
  rest: string,
  ahead: string,
  { after, subject, earlier }: { after: string; subject: string; earlier: string | null },
): string =>
  earlier && (OF_NUMBER.test(rest) || (AND_THEN.test(ahead) && THEY_DID.test(rest)))
    ? earlier
    : OTHER.test(rest)
      ? firstOf(subject, earlier, after)
      : /^(?:times|TEUs?)$/.test(after)
        ? firstOf(subject, earlier)
        : firstOf(withNoun(after, earlier), subject, earlier);

/** 318 new ones: new homes, if homes were counted before. */
const withNoun = (phrase: string, earlier: string | null): string =>
  earlier ? phrase.replace(/\bones$/, earlier.split(' ').at(-1)!) : phrase;

/** RMB 24.1 million went to relief projects. */
const LED_TO =
  /^(?:went|goes|go|(?:(?:was|were|has been|had been) )?(?:spent|used|allocated|paid|given)) (?:to|on|for) (?:the )?/;
const firstOf = (...labels: (string | null)[]): string => labels.find(Boolean) ?? '';
