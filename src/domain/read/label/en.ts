import { isCount, type Quantity } from '../../quantity';
import { amountOf, namedBefore, relative } from './named.en';
import { ENDS, PAST, SKIPPED } from './words.en';

const LONGEST_WORDS = 7;
const GROWTH =
  /\b(?:r[io]se|rising|increas\w*|gr[eo]w\w*|up|gain\w*|climb\w*|expand\w*)\b[^,;]{0,24}$/i;
const FALL =
  /\b(?:f[ae]ll\w*|declin\w*|decreas\w*|drop\w*|reduc\w*|down|cut|lower\w*)\b[^,;]{0,24}$/i;

/** Returns what an English figure counts or measures: the noun phrase after it, or the subject before it. */
export function labelEn(text: string, figure: Quantity, before: string | null): string {
  const rest = /^[^.,;:()]*/.exec(text.slice(figure.end, figure.end + REACH))![0].trim();
  const ahead = clauseBefore(text, figure);
  const after = phraseAfter(rest);
  const earlier = relative(text, figure, ahead) || (before?.replace(CHANGE_OF, '') ?? null);
  const part = ofPart(text, figure, { ahead, rest, before });
  if (part) return part;
  const subject = subjectFor(text, figure, { ahead, earlier });
  if (/ in /.test(figure.text) && after) return after;
  if (RATES.includes(figure.unit)) return shareOf({ ahead, rest, subject, after }, before);
  const named = /(?:households|families|villages)$/.exec(figure.text)?.[0];
  if (named) return named;
  return isCount(figure.unit)
    ? countedOf(rest, { after: WHICH.test(ahead) ? withoutVerb(after) : after, subject, earlier })
    : firstOf(
        amountOf(ahead),
        LED.test(rest) || LED_TO.test(rest) ? after : '',
        subject,
        after,
        earlier,
      );
}

/** Returns the name in the words before a figure: of its own clause, or of the clause that it belongs to. */
const subjectFor = (
  text: string,
  figure: Quantity,
  { ahead, earlier }: { ahead: string; earlier: string | null },
): string =>
  dangling(text, figure, ahead) || namedBefore(figure, ahead) || subjectIn(ahead, earlier);

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

/** Returns the name of a figure that is a part of an earlier amount or points back to it, else an empty text. */
function ofPart(
  text: string,
  figure: Quantity,
  { ahead, rest, before }: { ahead: string; rest: string; before: string | null },
): string {
  const pointed = before && pointsBack(ahead, rest) ? before.replace(CHANGE_OF, '') : '';
  if (pointed && !OF_IT.test(rest)) return pointed;
  const part = partOf(text, figure, { ahead, rest });
  return PAST.test(part.split(' ')[0]!) ? pointed : part || pointed;
}

/** Up from 54,800, or 48 percent, 64 of them: words that only point back to the figure before. */
const pointsBack = (ahead: string, rest: string): boolean =>
  ABOVE_TARGET.test(rest) ||
  /(?:\b(?:up|down) from|^or) (?:about |nearly |over )?$/i.test(ahead) ||
  OF_IT.test(rest);

/** £0.4 million above target: a difference from the amount before. */
const ABOVE_TARGET =
  /^(?:above|below|over|under|more than|less than|ahead of|short of|behind) (?:the |our |its )?(?:target|budget|plan|forecast|average|expectations?)\b/i;

/** Returns the words of the clause before a figure, without its conjunction. */
const clauseBefore = (text: string, { start }: Quantity): string =>
  text
    .slice(Math.max(0, start - REACH), start)
    .replace(start > REACH ? /^\S*\s/ : '', '')
    .split(/(?:\.(?!\d)|[;:()]) ?|, /)
    .at(-1)!
    .replace(/^(?:and|but|while|although|though|as|when) (?=\S+ )/i, '')
    .replace(AFTER_FIGURE, '');

/** Turnover was $96 million and the surplus was: the words after the first figure have a new subject. */
const AFTER_FIGURE =
  /^.*\d.*,? (?:and|while|but) the (?=number of [a-z ]+ (?:reached|rose to|fell to|grew to|was|stood at) $)|^.*\d\S*(?: (?:million|billion|percent|per cent|tonnes|people))?,? (?:and|while|but) (?:the |its |our |their )?(?=[a-z].* (?:was|were|is|are|rose|fell|grew|reached|stood|came|increased|decreased|averaged|totalled|totaled) |[a-z][a-z -]{2,30} $)/i;

const phraseAfter = (rest: string): string =>
  phraseOf(
    rest
      .replace(LED_TO, '')
      .replace(/^on average\b ?/, '')
      .replace(/^(?:of|in|for|on) (?:the |its |their |our )?/, '')
      .replace(/^(?:more|additional|extra|further) (?!than\b)/, ''),
  );

/** the app, which 33,000 members use: the last word is what they do. */
const WHICH = /^(?:which|that|whom) (?:about |nearly |over |more than |some )?$/i;
const withoutVerb = (phrase: string): string => phrase.replace(/(?<=[a-z]) [a-z]+$/, '');

const LED = /^(?:in|of|for|on) /;
/** After these words comes a time or a comparison, not the thing that is counted. */
const OTHER =
  /^(?:for the (?:first|second|third|last) time|in|at|during|on|by|to|from|over|compared|twelve months|a year)\b/;

const countedOf = (
  rest: string,
  { after, subject, earlier }: { after: string; subject: string; earlier: string | null },
): string =>
  OTHER.test(rest)
    ? firstOf(subject, earlier, after)
    : /^(?:times|TEUs?)$/.test(after)
      ? firstOf(subject, earlier)
      : firstOf(withNoun(after, earlier), subject, earlier);

/** 318 new ones: new homes, if homes were counted before. */
const withNoun = (phrase: string, earlier: string | null): string =>
  earlier ? phrase.replace(/\bones$/, earlier.split(' ').at(-1)!) : phrase;

const RATES: readonly Quantity['unit'][] = ['percent', 'percentagePoint', 'ratio', 'multiple'];
/**
 * £61 million, of which £40 million came from grants: a part takes its name from what it is or where it came from.
 */
const PART = /\bof (?:which|whom|these|them)(?: (?:about|nearly|some|over|almost))? ?$/i;
const IS_FROM =
  /^(?:(?:was|were|is|are) (?:spent on|used for|given to|paid to)|came from|comes from|was from|were from|were|was|are|is|went to|went on) (?:the |our |its )?(.*)$/i;
/** £610,000 of it went on stock */
const OF_IT = /^of (?:it|this|that|which|whom|them|these) /i;
/** 52 percent were women and 48 percent men: the verb of the first part also applies to the second. */
const SECOND_PART =
  /\b(?:percent|per cent|%) (?:were|was|are|is) [a-z][a-z' -]{1,30}?,? (?:and|while|but) (?:(?:about|nearly|some|over|almost) )?$/i;
const FIRST_PART = /^(?:of (?:them|these|those|whom|which),? )?(?:about |nearly |some |over )?$/i;
const BEING = /^(?:were|was|are|is) (?!up\b|down\b|higher\b|lower\b|\w+ed\b)/i;

/** Returns the name of a part if the words after it tell it, else an empty text. */
function partOf(text: string, { start, unit }: Quantity, around: Record<'ahead' | 'rest', string>) {
  const { ahead, rest } = around;
  if (PART.test(ahead)) return phraseOf(IS_FROM.exec(rest)?.[1] ?? '');
  if (OF_IT.test(rest)) return phraseOf(IS_FROM.exec(rest.replace(OF_IT, ''))?.[1] ?? '');
  if (unit !== 'percent') return '';
  if (SECOND_PART.test(text.slice(Math.max(0, start - REACH), start))) return phraseOf(rest);
  return FIRST_PART.test(ahead) && BEING.test(rest) ? phraseOf(rest.replace(BEING, '')) : '';
}
/** Verbs of being, changing and reaching. The subject before them is what the figure measures. */
const SAYS =
  /^(?:(?:[Bb]etween|[Ff]rom) \d{4} (?:and|to) \d{4},? )?(?:(?:[Bb]y|[Ii]n|[Oo]n|[Ff]or|[Dd]uring|[Aa]t)\b[^,]*, )?(?:[Tt]he |[Oo]ur |[Ii]ts |[Aa]n? )?(.{3,90}?),? (?:(?:has|have|had|now|also|again|slightly|further|itself|still) ){0,2}(?:r[io]sen?|rose|fell|fallen|gr[eo]wn?|increased|decreased|declined|dropped|climbed|was|were|is|are|been|stood|reached|totall?ed|amounted|averaged|remained|came to|improved|narrowed|widened|shortened|(?:more than )?(?:doubled|tripled|trebled|halved)|stands(?= at)|remains(?= at)|totals|averages|numbers?|numbered|exceeded|brought in|accounted|made up|represented|shrank|eased|recovered|covers?|covered|spans?|spanned|weighs?|weighed|measures?|measured|lasts?|lasted|occup(?:y|ies|ied))\b/;
/** reduce waiting times by 10%: the object after the verb is what changes. */
const CHANGES_WHAT =
  /\b(?:reduc|cut|lower|rais|increas|improv|boost|shorten|expand|lift|trim|halv|deepen|widen|extend|lengthen|enlarg)(?:e|es|ed|ing|s|ting)? (?:the |our |its |their )?([a-z][a-z' -]{2,40}?) (?:by|to|from) [^,]*$/i;
/** An increase of 5 percent: the name comes from the words before it. */
const CHANGE_ALONE =
  /^(?:increase|rise|growth|gain|decrease|decline|drop|fall|reduction|improvement|up|down|level)$/i;

/**
 * Returns what a clause is about: the subject before its verb, or the object of a verb of changing. If the clause
 * only states a change, the subject comes from `earlier`.
 */
function subjectIn(ahead: string, earlier: string | null): string {
  const [, told = ''] = SAYS.exec(ahead) ?? [];
  const named = cutAtNumber(told)
    .replace(/ (?:per|than|the)$/, '')
    .replace(/ (?:for|at|by|with|in|to) an? (?:average|mean|median|total)$/, '')
    .replace(/^(?:and|but|while|although|though|as|when|with|also) (?:the |its |our )?/i, '')
    .replace(SAID_THAT, '')
    .replace(IN_TIME, '')
    .replace(DONE_WITH, '')
    .replace(IN_THE_YEAR, '');
  if (named && !PRONOUN.test(named) && !WHO.test(named)) return named;
  const [, changed] = CHANGES_WHAT.exec(ahead) ?? [];
  if (changed) return changed;
  const subject = subjectOf(ahead);
  if (/^(?:this |last )?(?:year|month|quarter|week)$/i.test(subject)) return earlier ?? '';
  if (CHANGE_ALONE.test(subject) || PRONOUN.test(subject) || WHO.test(subject))
    return earlier ?? '';
  return subject;
}

/** suggesting that income rose: keeps only the statement, without the source. */
const SAID_THAT =
  /^.*\b(?:suggest|show|mean|indicat|add|sa(?:y|id)|report|find|found|reveal|estimat|confirm)\w* that (?:the |its |our )?/i;
/** over the past year the sector's income grew */
const IN_TIME =
  /^(?:over|in|during|for) (?:the )?(?:(?:past|last|same|previous|whole|full) )?(?:years?|quarters?|months?),? (?:the |its |our )?(?=[a-z])/i;
/** income reported in accounts of last year */
const DONE_WITH =
  / (?:reported|submitted|received|filed|recorded|held|given|collected|generated) (?:in|by|to|from|at|on|for|during)\b.*$/i;

/** Revenue for the year, cancellations because of weather: removes time and reason, and keeps the name. */
const IN_THE_YEAR =
  / (?:(?:for|in|during|over|of) (?:the (?:(?:whole|full|past|last|financial) )?(?:year|period|quarter)|20\d\d)|(?:because of|due to|owing to|as a result of|thanks to)\b.*)$/i;

const WHO = /^(?:who|they|it|we|which|that|and)\b/i;

/** Breakdowns lasting more than 48 hours: keeps the noun without the measure after it. */
const cutAtNumber = (phrase: string): string =>
  /\d/.test(phrase)
    ? phrase.replace(
        / ?(?:\b(?:lasting|of|over|under|for|more than|at least|aged|with|in)\b ?){0,3}[^a-z]*\d.*$/i,
        '',
      )
    : phrase;

/** a 22% leap in revenues, 1.8% fewer staff, 11% came from legacies: the words after the share name it. */
function rateTold(ahead: string, rest: string): string {
  const [, move = '', what = ''] = MOVE_IN.exec(rest) ?? MORE_OF.exec(rest) ?? [];
  if (move && phraseOf(what))
    return `${FALLS.test(move) ? 'decline' : 'growth'} of ${phraseOf(what)}`;
  const [, part = ''] =
    (/^(?:(?:and|while|with|another|a further) ?)*$/i.test(ahead) && CAME.exec(rest)) || [];
  return phraseOf(part);
}
const MOVE_IN =
  /^(increase|rise|growth|gain|leap|jump|surge|drop|fall|decline|decrease|reduction|cut) in (?:the |its |their |our )?(.*)$/i;
/** a third less fuel */
const MORE_OF = /^(less|fewer|lower|more|higher) (?!than\b|expensive\b)([a-z].*)$/i;
const FALLS = /^(?:less|fewer|lower|drop|fall|decline|decrease|reduction|cut)/i;
const CAME = /^(?:(?:came|comes|was|were) )?from (?:the |its |our )?(.*)$/i;

/** with 27 percent women */
const withThem = (ahead: string, rest: string, after: string): string =>
  rest === after && /\bwith (?:about |nearly |over )?$/i.test(ahead) ? after : '';

/** Returns what a percentage is about: the whole, the holder of the share, or what grew by it. */
function shareOf(
  { ahead, rest, subject, after }: Record<'ahead' | 'rest' | 'subject' | 'after', string>,
  before: string | null,
): string {
  const told = rateTold(ahead, rest) || withThem(ahead, rest, after);
  if (told) return told;
  if (subject && ACCOUNTS.test(ahead))
    return subject.replace(
      /(?: (?:now|also|already|still|currently|alone|together))? (?:account\w*|ma[dk]es?(?: up)?|represent\w*|constitut\w*)$/i,
      '',
    );
  if (/\bfrom (?:about |nearly |over )?$/i.test(ahead)) return subject || (before ?? '');
  const isSaid =
    SAYS.test(ahead) &&
    /\b(?:was|were|is|are|to|at|stood|reached) (?:about |nearly |over )?$/.test(ahead);
  if (/^of /.test(rest) && after && !isSaid) return after;
  return rateOf(ahead, subject || before || after);
}

const CHANGE_OF = /^(?:growth|decline) of /;
/** climbed to 94.5 percent: the new value of a rate. */
const BECAME =
  /\b(?:r[io]se|risen|increas\w*|gr[eo]w\w*|climb\w*|f[ae]ll\w*|declin\w*|decreas\w*|dropp\w*|reduc\w*|lower\w*|cut|rais\w*|lift\w*)(?: from [^,;]{1,24})? to (?:about |nearly |over )?$/i;
/** Research spending accounted for 7.3 percent of revenue. */
const ACCOUNTS =
  /\b(?:account(?:s|ed|ing)? for|ma(?:k|d)e?s? up|represent(?:s|ed)?|constitut(?:es|ed)) ?(?:about |nearly |over |more than )?$/i;
/** RMB 24.1 million went to relief projects. */
const LED_TO =
  /^(?:went|goes|go|(?:was|were|has been|had been) (?:spent|used|allocated|paid|given)) (?:to|on|for) (?:the )?/;
const PRONOUN =
  /^(?:them|it|these|those|which|whom|this|that|respectively|each|apiece|(?:figure|amount|level|number|total)(?: that| which)?)$/i;
const REACH = 160;
const firstOf = (...labels: (string | null)[]): string => labels.find(Boolean) ?? '';

/** Returns “growth of visits” if visits rose by a percentage. */
function rateOf(ahead: string, what: string): string {
  const of = what.replace(CHANGE_OF, '').replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
  if (BECAME.test(ahead)) return what.replace(CHANGE_OF, '');
  if (of && GROWTH.test(ahead)) return `growth of ${of}`;
  return of && FALL.test(ahead) ? `decline of ${of}` : what;
}

/** Returns the words of a noun phrase, up to a verb, a preposition or a punctuation mark. */
function phraseOf(rest: string): string {
  const words: string[] = [];
  for (const word of rest.split(' ')) {
    if (words.length > 0 && word === 'of') words.push(word);
    else if (ENDS.test(word) || /^\W*\d/.test(word) || word === '') break;
    else if (words.length > 0 && PAST.test(word)) break;
    else words.push(word);
    if (words.length === LONGEST_WORDS) break;
  }
  while (words.at(-1) === 'of' || /^(?:the|its)$/.test(words.at(-1) ?? '')) words.pop();
  return PRONOUN.test(words.join(' ')) ? '' : words.join(' ');
}

/** Lost supply for an average of: the kind of number is not part of the name. */
const isTail = (words: readonly string[]): boolean =>
  SKIPPED.test(words.at(-1)!) ||
  (/^(?:average|mean|median)$/i.test(words.at(-1)!) && /^an?$/i.test(words.at(-2) ?? ''));

/** Operating costs, living costs: at the beginning of a name the form in -ing is part of it. */
const isEnd = ([first = '', ...others]: readonly string[]): boolean =>
  ENDS.test(first) && !(OF_COSTS.test(others[0] ?? '') && first.endsWith('ing'));
const OF_COSTS =
  /^(?:costs?|expenses?|profits?|surplus|deficit|loss|income|margin|result|expenditure|cash|lines?|theatres?|conditions?|standards?|allowances?|wage)$/i;

/** Returns the noun phrase before the verb that precedes a figure, without articles. */
function subjectOf(ahead: string): string {
  const words = ahead.trim().split(' ').filter(Boolean);
  while (words.length > 1 && (isTail(words) || PAST.test(words.at(-1)!))) words.pop();
  if (words.length === 1 && (SKIPPED.test(words[0]!) || PAST.test(words[0]!))) words.pop();
  const phrase = words.slice(-LONGEST_WORDS);
  while (phrase.length > 0 && (SKIPPED.test(phrase[0]!) || isEnd(phrase))) phrase.shift();
  return phrase.some((word) => /\d/.test(word)) ? '' : phrase.join(' ');
}
