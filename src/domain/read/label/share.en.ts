import { phraseOf } from './phrase.en';
import { SAYS } from './subject.en';

const GROWTH =
  /(?<![-\w])(?:r[io]sen?|rising|increas\w*|gr[eo]w\w*|up|gain\w*|climb\w*|expand\w*|jump\w*|surg\w*|soar\w*|leap\w*|swell\w*|rebound\w*|crept up|edged up|(?<!(?:times?|waits?|delays?|absences?|costs?|sickness|complaints) (?:(?:has|have|had|also) )*)improv\w*)\b[^,;]{0,48}$/i;
const FALL =
  /\b(?:f[ae]ll\w*|declin\w*|decreas\w*|drop\w*|reduc\w*|down|cut|lower\w*|slump\w*|tumbl\w*|plung\w*|slid|sank|contracted|retreated|crept down|edged down)\b[^,;]{0,24}$/i;
/** a 22% leap in revenues, 1.8% fewer staff, 11% came from legacies: the words after the share name it. */
function rateTold(ahead: string, rest: string): string {
  const [, move = '', what = ''] =
    MOVE_IN.exec(rest) ?? MOVE_TO.exec(rest) ?? MORE_OF.exec(rest) ?? [];
  if (move && phraseOf(what))
    return `${FALLS.test(move) ? 'decline' : 'growth'} of ${phraseOf(what)}`;
  const isAlone = /^(?:(?:and|while|with|another|a further|the|remaining|other|rest) ?)*$/i.test(
    ahead,
  );
  const [, part = ''] = (isAlone && CAME.exec(rest)) || [];
  return TWO_SOURCES.exec(part)?.[0] ?? phraseOf(part);
}
const MOVE_IN =
  /^(increase|rise|growth|gain|leap|jump|surge|drop|fall|decline|decrease|reduction|cut) (?:(?:in|over|during|on) the (?:past|last|previous|prior) (?:[a-z]+ )?(?:years?|decade|quarter|months?|season) )?(?:in|of) (?:the |its |their |our )?(.*)$/i;
/** a 10% rise to 44,513 in the most serious offences */
const MOVE_TO =
  /^(increase|rise|growth|leap|jump|surge|drop|fall|decline|decrease|reduction) to [\d.,]{1,12}(?: million| billion)? (?:in|of) (?:the |its |their |our )?(.*)$/i;
/** a third less fuel */
const MORE_OF =
  /^(less|fewer|lower|more|higher) (?:on |in |for |than the [\d,]{1,12} )?(?!than\b|expensive\b|often\b|likely\b|[a-z]+ly\b)([a-z].*)$/i;
const FALLS = /^(?:less|fewer|lower|drop|fall|decline|decrease|reduction|cut)/i;
const CAME =
  /^(?:(?:(?:came|comes|was|were) )?from|consist(?:s|ed) of|compris(?:es|ed)|related to) (?:the |its |our )?(.*)$/i;
/** 4% from rent and investment and 2% from: one source has two words. */
const TWO_SOURCES = /^[a-z-]{3,} and [a-z-]{3,}(?= and \d|$)/i;

/** a 20% increase on the previous year: of what was named before. */
const MOVE_ALONE =
  /^(increase|rise|growth|uplift|drop|fall|decline|decrease|reduction)(?: (?:on|over|from|compared|against|since|year[- ]on[- ]year|year over year)\b|$)/i;
/** That is 77% more than we did last year */
const MORE_THAN_BEFORE =
  /^(more|fewer|less|higher|lower) than (?:we|they|last|in (?:the|19|20)|the (?:previous|prior|year before))\b/i;
const MOVE_ENDS = /^[a-z]+$/;
/** marking a 28% decrease */
const MARKS = /^(?:marking|representing|meaning|reflecting|which (?:was|is)) (?:an? )?$/i;
/** 70% of indicators met their target, whilst 73% showed improvement */
const JOINED = /^(?:and|while|whilst|with|but|another|a further|only|just| )*$/i;
const SAYS_MORE =
  /^(?:likely|unlikely|able|unable|met|saw|felt|said|had|have|did|kept|showed|in|rated|agreed|reported|remained|scored|failed|missed|improved|achieved|received|responded)\b/i;

/** with 27 percent women */
const withThem = (ahead: string, rest: string, after: string): string =>
  !/\bcompared with (?:about |nearly |over )?$/i.test(ahead) &&
  (rest === after || rest.startsWith(`${after} and a`)) &&
  after !== '' &&
  /\bwith (?:about |nearly |over )?$/i.test(ahead)
    ? after
    : '';

/** a 20% increase on the previous year, whilst 73% showed improvement: of what the figure before is about. */
function toldAgain(ahead: string, rest: string, before: string | null): string {
  if (!before) return '';
  const [, more = ''] = MORE_THAN_BEFORE.exec(rest) ?? [];
  if (more) return `${FALLS.test(more) ? 'decline' : 'growth'} of ${before.replace(CHANGE_OF, '')}`;
  const [, move = ''] = MOVE_ALONE.exec(rest) ?? [];
  const isTold = move && (!MOVE_ENDS.test(rest) || MARKS.test(ahead));
  if (isTold)
    return `${FALLS.test(move) ? 'decline' : 'growth'} of ${before.replace(CHANGE_OF, '')}`;
  return JOINED.test(ahead) && SAYS_MORE.test(rest) ? before : '';
}

/** compared with 30 per cent for other incidents */
const ofOthers = (ahead: string, rest: string): string =>
  (COMPARED_WITH.test(ahead) && phraseOf(FOR_OTHERS.exec(rest)?.[1] ?? '')) || '';

/** The rate was 94%: the clause says what the rate is of. */
const isSaid = (ahead: string): boolean =>
  SAYS.test(ahead) &&
  /\b(?:was|were|is|are|to|at|stood|reached) (?:about |nearly |over )?$/.test(ahead);

/** Returns what a percentage is about: the whole, the holder of the share, or what grew by it. */
export function shareOf(
  { ahead, rest, subject, after }: Record<'ahead' | 'rest' | 'subject' | 'after', string>,
  before: string | null,
): string {
  const told =
    ofOthers(ahead, rest) ||
    rateTold(ahead, rest) ||
    withThem(ahead, rest, after) ||
    toldAgain(ahead, rest, before) ||
    holderOf(ahead, subject, before ?? after);
  if (told) return told;
  if (/\bfrom (?:about |nearly |over )?$/i.test(ahead)) return subject || (before ?? '');
  if (isOfRest(rest, after) && (!isSaid(ahead) || isReached(ahead, subject))) return after;
  return movedAlone(rest, rateOf(ahead, subject || before || after));
}

/** Returns who accounts for a share: the subject, or what was counted before (900 airports, accounting for 93 per cent). */
function holderOf(ahead: string, subject: string, earlier: string): string {
  if (ACCOUNTS_ALONE.test(ahead)) return earlier;
  return subject && ACCOUNTS.test(ahead) ? accounting(subject) : '';
}

/** 922 programs, an astounding 36% increase: the rate is that of the growth. */
function movedAlone(rest: string, label: string): string {
  const [, move = ''] = MOVE_ALONE.exec(rest) ?? [];
  if (!move || !label || CHANGE_OF.test(label) || SAYS_ONLY.test(label)) return label;
  return `${FALLS.test(move) ? 'decline' : 'growth'} of ${lowerCased(label)}`;
}

/** fees for the remaining accounted for: returns the subject alone. */
const accounting = (subject: string): string =>
  subject
    .replace(/^(?:the|our|its) /i, '')
    .replace(/ for(?: the)?(?: remaining| rest| other)?$/i, '')
    .replace(
      /(?: (?:now|also|already|still|currently|alone|together))? (?:account\w*|ma[dk]es?(?: up)?|represent\w*|constitut\w*)$/i,
      '',
    );

/** 27% of staff, and a 93 per cent student retention rate. */
const isOfRest = (rest: string, after: string): boolean =>
  after !== '' && (/^of /.test(rest) || (rest.startsWith(after) && / (?:rate|ratio)$/.test(after)));

/** Crews reached 79% of calls. But coverage reached 79% of households. */
const isReached = (ahead: string, subject: string): boolean =>
  /\breached (?:about |nearly |over )?$/.test(ahead) && !A_RATE.test(subject);
const A_RATE =
  /(?:rate|ratio|coverage|share|level|uptake|turnout|total|occupancy|membership|enrol\w*|capacity|attendance|income|spending|debt|reserves|score|satisfaction)\b/i;

/** 31% of fires, compared with 30 per cent for other incidents: whose share the other one is. */
const COMPARED_WITH =
  /^(?:and )?(?:compared (?:with|to)|against|versus) (?:about |nearly |over |just )?$|\bcompared (?:with|to) (?:about |nearly |over |just )?$/i;
const FOR_OTHERS = /^(?:for|of) (?:the )?([a-z-]{3,} .*|[a-z-]+s)$/i;

export const CHANGE_OF = /^(?:growth|decline) of /;
/** climbed to 94.5 percent: the new value of a rate. */
const BECAME =
  /\b(?:r[io]se|risen|increas\w*|gr[eo]w\w*|climb\w*|f[ae]ll\w*|declin\w*|decreas\w*|dropp\w*|reduc\w*|lower\w*|cut|rais\w*|lift\w*|(?:edged|crept|inched|went|moved|c[ao]mes?|gone) (?:up|down)|slipp\w*|dipp\w*|eas(?:ed|ing)|narrow\w*|widen\w*|improv\w*|jump\w*|surg\w*|soar\w*|plung\w*)(?: from [^,;]{1,24}| (?:by )?[a-z\d.]+(?: percentage)? points?|(?: this year| last year)? by [\d.]{1,5}(?:%| per ?cent))? to (?:about |nearly |over )?$/i;
/** Research spending accounted for 7.3 percent of revenue. */
const ACCOUNTS =
  /\b(?:account(?:s|ed|ing)? for|ma(?:k|d)e?s? up|represent(?:s|ed)?|constitut(?:es|ed)) ?(?:about |nearly |over |more than )?$/i;
/** This represents a 16% increase */
const SAYS_ONLY = /^(?:represents?|represented|marks|means|reflects)$/i;
/** 900 airports, accounting for 93 per cent of traffic */
const ACCOUNTS_ALONE =
  /^(?:and )?(?:accounting for|making up|representing|constituting) ?(?:about |around |nearly |over |more than )?$/i;
/** San Francisco and Bangkok keep their capitals, and so does Europe. */
const PROPER =
  / [A-Z][a-z]|^(?:Europe|Asia|Africa|America|Australia|Britain|England|Scotland|Wales|Ireland|London|China|India|Japan|Germany|France|Italy|Spain|Canada|Brazil|Christmas|Easter)\b/;
const lowerCased = (label: string): string =>
  PROPER.test(label)
    ? label
    : label.replace(/^[A-Z](?=[a-z-]+(?: [a-z]|$))/, (first) => first.toLowerCase());
/** Returns “growth of visits” if visits rose by a percentage. */
function rateOf(ahead: string, what: string): string {
  const of = lowerCased(what.replace(CHANGE_OF, ''));
  if (BECAME.test(ahead)) return what.replace(CHANGE_OF, '');
  if (of && GROWTH.test(ahead)) return `growth of ${of}`;
  return of && FALL.test(ahead) ? `decline of ${of}` : what;
}
