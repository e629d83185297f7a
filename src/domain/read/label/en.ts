import { isCount, UNITS, type Quantity } from '../../quantity';
import { OTHER, ofPart, standsFor } from './back.en';
import { inBracket } from './bracket.en';
import { clauseBefore, REACH } from './clause.en';
import { amountOf, relative } from './named.en';
import { phraseOf } from './phrase.en';
import { CHANGE_OF, shareOf } from './share.en';
import { RATES, specialIn } from './special.en';
import { subjectIn } from './subject.en';
import { subjectFor } from './subject-for.en';
import { clauseBeforeComma } from './topic.en';

/** Returns what an English figure counts or measures: the noun phrase after it, or the subject before it. */
export const labelEn = (text: string, figure: Quantity, before: string | null): string =>
  ownLabel(text, figure, before).replace(NOT_OF_NAME, '').replace(NO_NAME, '') ||
  (GOES_ON.test(clauseBefore(text, figure)) ? (before?.replace(CHANGE_OF, '') ?? '') : '');

/** from 255 in 2008 to 210, conserved 640 and lent 97: a figure without a name counts what the last one did. */
const GOES_ON = /\d.* to $|\band [a-z]+ $/;

/** five scholarships that are endowed, all people: a number before a name and a clause after it. */
const NOT_OF_NAME =
  /^(?:(?:one|two|three|four|five|six|seven|eight|nine|ten) |of (?:the|our|its|their) |all (?:of (?:the|our|its|their) )?|(?:several|most|many|some) of (?:the |our |its |their )?)(?=[a-z])| (?:that|which|who|whom|whose)(?: .*)?$/gi;

/** Words that are no name alone. */
const NO_NAME =
  /^(?:(?:and |but |so )?(?:we|they|he|she|it|you|i|there)|the|an?|with|however|this|that|these|those|in|to|by|from|at|of|slightly|lowest|highest|lent|total|average|went|goes|came|comes|adding|making|bringing|leaving|meaning|during|before|after|completely new|new|see|also|remaining|of which|of whom|represents?|represented|marks?|means|reflects|mark|milestone|barrier|threshold|fiscal|FY)$/i;

function ownLabel(text: string, figure: Quantity, before: string | null): string {
  const following = text.slice(figure.end, figure.end + REACH).replace(YEAR_BEFORE, '');
  const rest = withoutComparative(
    figure,
    /^(?:[^.,;:()]|(?<=\d),(?=\d{3}))*/
      .exec(following)![0]
      .trim()
      .replace(/^-(?=[a-z])/, '')
      .replace(EACH_TIME, '')
      .replace(FIRST_TIME, '')
      .replace(KIND_OF_MOVE, '')
      .replace(FISCAL, '')
      .replace(SCHOOL_YEAR, ''),
  );
  const bracketed = inBracket(text, figure);
  if (bracketed) return bracketed;
  const ahead = clauseBefore(text, figure);
  const ratio = outOf(text, figure, { ahead, rest, before });
  if (ratio) return ratio;
  const stands = standsFor(ahead, rest, before);
  if (stands !== undefined) return stands;
  const after = phraseAfter(withoutArticle(figure, rest));
  const earlier = relative(text, figure, ahead) || (before?.replace(CHANGE_OF, '') ?? null);
  const part = ofPart(text, figure, { ahead, rest, before }) || included(ahead, rest);
  if (part) return part;
  const subject = subjectFor(text, figure, { ahead, earlier });
  const special = specialIn(figure, { ahead, rest, after, subject });
  if (special) return special;
  if (RATES.includes(figure.unit)) return shareOf({ ahead, rest, subject, after }, before);
  return isCount(figure.unit)
    ? householdOf(figure, after, subject) ||
        countedOf(rest, ahead, {
          after: WHICH.test(ahead) ? withoutVerb(after) : after,
          subject,
          earlier,
        })
    : measuredBy(rest, ahead, { after, subject, earlier });
}

/** 246 household units, 300 households; but membership reached 300 households */
function householdOf({ text }: Quantity, after: string, subject: string): string {
  if (MEASURED.test(subject)) return subject;
  const [many = ''] = /(?:households|families|villages)$/.exec(text) ?? [];
  const [one = ''] = /(?:household|family|village)$/.exec(text) ?? [];
  return one && after ? `${one} ${after}` : many;
}

/** was below target, 140 out of 153 (92%): both numbers are of what the clause before is about. */
function outOf(
  text: string,
  { start }: Quantity,
  { ahead, rest, before }: { ahead: string; rest: string; before: string | null },
): string {
  if (ahead === '' && /^out of [\d,]+$/.test(rest))
    return before ?? subjectIn(clauseBeforeComma(text, start), null);
  return before && /^[\d,]+ out of $/.test(ahead) && rest === '' ? before : '';
}

/** Returns what an amount measures. */
const measuredBy = (
  rest: string,
  ahead: string,
  { after, subject, earlier }: { after: string; subject: string; earlier: string | null },
): string =>
  firstOf(
    amountOf(ahead),
    (LED.test(rest) && !PRICED.test(ahead) && !(SPENT.test(ahead) && rest.startsWith('in '))) ||
      LED_TO.test(rest) ||
      WORTH.test(rest) ||
      (HOLDER.test(ahead) && !MOVES.test(after))
      ? after
      : '',
    subject,
    after,
    earlier,
  );

/** from its £73m general fund budget: between a possessive and a noun, the amount belongs to the noun. */
const HOLDER = /\b(?:its|our|their|an?|this|his|her|(?<!\b(?:on|for|of|to) )the) $/i;
const MOVES =
  /^(?:increase|rise|growth|gain|drop|fall|decline|decrease|reduction|cut|saving|loss|surplus|deficit|total|goal|target|mark|figure|spent|paid)/i;

/** 15% more than the previous year is a growth, and keeps the comparison. */
const withoutComparative = ({ unit }: Quantity, rest: string): string =>
  RATES.includes(unit) ? rest : rest.replace(COMPARATIVE, '');

/** topped £1.1m for the first time */
const FIRST_TIME = /^for the (?:first|second|third) (?:time|year)\b.*$/;

/** less than $40,000/year */
const EACH_TIME = /^\/[a-z]+\b ?/;

/** 521,000 tons in fiscal 2009: a time */
const FISCAL = /^(?:in|for|during) (?:the )?(?:fiscal|FY|financial year|calendar year)\b.*$/i;
/** 1,896 Year 5 and 6 pupils */
const SCHOOL_YEAR = /^Years? \d{1,2}(?: (?:and|to|or|&) \d{1,2})? (?=[a-z])/;
/** ten days shorter than in 2021 */
const COMPARATIVE =
  /^(?:shorter|longer|faster|slower|quicker|earlier|later|better|worse|larger|smaller|older|younger|more|fewer|less|higher|lower) than (?:in |last |the (?:previous|prior|year)|(?:19|20)\d\d|a year\b).*$/i;

/** a 3.5% year-on-year increase, a 4% annual rise */
const KIND_OF_MOVE =
  /^(?:year[- ]on[- ]year|year[- ]over[- ]year|annual|annualised|overall|net|like-for-like|real-terms|further|quarterly|monthly|significant|slight|sharp|substantial) (?=(?:increase|rise|growth|gain|leap|jump|surge|uplift|drop|fall|decline|decrease|reduction|cut)\b)/i;

/** including £32.4m (2019: £38.4m) from legacies: the earlier value interrupts the words. */
const YEAR_BEFORE = /^ \((?:19|20)\d\d(?:\/\d\d)?: [^()]{1,20}\)/;

/** £310,000 on a new system. But £310 in a year, for a week. */
const ON_A_THING =
  /^(?:on|for|in) an? (?!(?:year|month|week|day|night|row|share|further|single|total|number|period)\b)(?=[a-z-]{3,})/;
const withoutArticle = ({ unit }: Quantity, rest: string): string =>
  UNITS[unit].dimension === 'money' ? rest.replace(ON_A_THING, '') : rest;

/** including £32.4m from legacies */
const INCLUDES = /^(?:including|comprising) (?:about |nearly |over |some )?$/i;
/** £8 million came from legacies and £2.6 million from events */
const AND_FROM = /^and $|\bfrom [a-z' -]{3,30} and (?:about |nearly |over )?$/;
const included = (ahead: string, rest: string): string =>
  INCLUDES.test(ahead) || AND_FROM.test(ahead)
    ? phraseOf(/^from (?:the |our |its )?(.*)$/i.exec(rest)?.[1] ?? '')
    : '';

/** the record $48.4 million achieved in 2009: what was done is no name. 120 injured are people. */
const DONE =
  /^(?:achieved|budgeted|raised|spent|earned|reported|recorded|received|collected|set|sold|made|paid|planned|forecast|predicted|expected|handled|moved|reached|posted|seen|given|awarded|invested)$/;
const phraseAfter = (rest: string): string => {
  const name = nameIn(rest);
  return DONE.test(name) || MET.test(name) ? '' : name;
};
/** seven met the standard, four exceeded 72 per cent: what they did */
const MET =
  /^(?:met|exceeded|missed|failed|passed|improved|fell|rose|achieved|reached|won|lost)(?:$| (?:the|their|its|all|an?|or|to)\b)/;
const nameIn = (rest: string): string =>
  phraseOf(
    rest
      .replace(LED_TO, '')
      .replace(/^on average\b ?/, '')
      .replace(OUT_OF, '')
      .replace(WORTH, '')
      .replace(/^(?:of|in|for|on) (?:the |its |their |our )?/, '')
      .replace(OF_AMOUNT, '')
      .replace(/^(?:more|additional|extra|further) (?!than\b)/, ''),
  );

/** 6% of our £73m repairs budget */
const OF_AMOUNT = /^[£$€][\d.,]{1,12}(?:m|bn|k| million| billion)? (?=[a-z])/i;
/** 62 of our 74 courtrooms */
const OUT_OF = /^(?:out )?of (?:(?:the|its|their|our|all|every) ){0,2}[\d,]+ (?=[a-z])/i;

/** the app, which 33,000 members use: the last word is what they do. */
const WHICH = /^(?:which|that|whom) (?:about |nearly |over |more than |some )?$/i;
const withoutVerb = (phrase: string): string => phrase.replace(/(?<=[a-z]) [a-z]+$/, '');

/** 400 grants totalling $10 million for vital projects: what has the sum stands before it. */
const PRICED =
  /\b(?:totall?ing|amounting to|costing|valued at|worth) (?:about |nearly |over |more than )?$/i;
const LED = /^(?:in|of|for|on) /;
/** spent nearly $21 billion in gateway regions: where, not on what */
const SPENT = /\b(?:spent|raised|invested|earned|saved|collected) (?:about |nearly |over )?$/;
/** €17.2 million worth of printed books */
const WORTH = /^worth of /;
/** only 2 of the 58 not being met */
const OF_NUMBER =
  /^(?:out )?of (?:the |all |our |its )*[\d,]+(?:$| (?:not|were|was|are|is|had|have|has|did|being|who|that)\b)/;

/** 108,759 charities were required to and 101,494 did so */
const AND_THEN = /\d.* (?:and|but|while|with) (?:about |nearly |over |only |some )?$/;
const THEY_DID = /^(?:did|do|were|are|was|is|had|have|has)\b/;

/** a 10% rise to 44,513 in the most serious offences: what rose comes after its new number. */
const MOVED_TO =
  /\b(?:rise|increase|growth|jump|surge|drop|fall|decline|decrease|reduction) to (?:about |nearly |over )?$/i;
/** our total circulation is 260,537 items: the subject is measured, and the word after the figure is only its unit. */
const GENERIC = /^(?:items|units|pieces|persons|people|cases|entries|records|individuals)$/;
const MEASURED =
  /(?:circulation|attendance|membership|population|workforce|headcount|enrol?ment|collection|readership|capacity|usage|intake|caseload|turnout|audience|holdings|waiting list|backlog)$/i;
/** members increased by 1,682 persons */
const PERSONS = /^(?:persons|people)$/;
const MOVED_BY =
  /\b(?:increased|rose|grew|fell|dropped|declined|decreased|climbed|jumped|up|down|changed|went)\b[^,;]{0,24} by $/;

/** members increased by 1,682 persons, our circulation is 260,537 items */
const isOnlyUnit = (ahead: string, after: string, subject: string): boolean =>
  (GENERIC.test(after) && MEASURED.test(subject)) || (PERSONS.test(after) && MOVED_BY.test(ahead));

const countedOf = (
  rest: string,
  ahead: string,
  { after, subject, earlier }: { after: string; subject: string; earlier: string | null },
): string => {
  if (MOVED_TO.test(ahead) && /^(?:in|of) the\b/.test(rest) && after) return after;
  if (subject && isOnlyUnit(ahead, after, subject)) return subject;
  return earlier && (OF_NUMBER.test(rest) || (AND_THEN.test(ahead) && THEY_DID.test(rest)))
    ? earlier
    : OTHER.test(rest)
      ? firstOf(subject, earlier, after)
      : /^(?:times|TEUs?)$/.test(after)
        ? firstOf(subject, earlier)
        : firstOf(withNoun(after, earlier), subject, earlier);
};

/** 318 new ones: new homes, if homes were counted before. */
const withNoun = (phrase: string, earlier: string | null): string =>
  earlier ? phrase.replace(/\bones$/, earlier.split(' ').at(-1)!) : phrase;

/** RMB 24.1 million went to relief projects, £840,000 was received through gifts. */
const LED_TO =
  /^(?:(?:needed|required) (?:for|to fund)|(?:was|were|has been|have been) (?:received|raised|donated|generated|earned) (?:through|from|by|via)|(?:came|comes) from|(?:went|goes|go|(?:(?:was|were|has been|had been) )?(?:spent|used|allocated|paid|given)) (?:to|on|for)) (?:the )?/;
const firstOf = (...labels: (string | null)[]): string => labels.find(Boolean) ?? '';
