import { PRONOUN, subjectOf } from './phrase.en';

/** Verbs of being, changing and reaching. The subject before them is what the figure measures. */
export const SAYS =
  /^(?:(?:[Bb]etween|[Ff]rom) \d{4} (?:and|to) \d{4},? |(?:[Ii]n|[Dd]uring|[Ff]or) \d{4}(?:[/–-]\d{1,2})? |(?:[Ii]n|[Dd]uring|[Ff]or|[Oo]ver) the (?:\d{4}(?:[/–-]\d{1,4})? )?(?:(?:financial|fiscal|calendar|academic|school|past|last|same|reporting) )?(?:year|period|quarter) )?(?:(?:[Bb]y|[Ii]n|[Oo]n|[Ff]or|[Dd]uring|[Aa]t)\b[^,]*, )?(?:[Tt]he |THE |[Oo]ur |[Ii]ts |[Aa]n? )?(.{3,130}?),? (?:(?:has|have|had|now|also|again|slightly|further|itself|still) ){0,2}(?:r[io]sen?|rose|fell|fallen|gr[eo]wn?|increased|decreased|declined|dropped|climbed|was|were|is|are|been|stood|reached|totall?ed|amounted|averaged|remained|(?:held|stayed|kept|remained) (?:steady|stable|flat|level|constant|unchanged)|came to|(?:ended|closed|finished) the (?:(?:financial|fiscal) )?year(?= (?:at|with))|improved|narrowed|widened|shortened|(?:more than )?(?:doubled|tripled|trebled|halved)|stands?(?= at)|starts?(?= at)|started(?= at)|begins?(?= at)|c[ao]mes?(?: (?:down|up))?(?= (?:to|from) )|puts?(?= .* at)|being(?= )|remains(?= at)|totals|averages|numbers?(?= (?:about |nearly |over |some )?$)|numbered|exceeded|brought in|accounted|made up|represented|slid|sank|tumbled|swelled|leapt|rebounded|contracted|plummeted|retreated|shrank|eased|jumped|surged|soared|slipped|dipped|plunged|bounced back|recovered|covers|covered|cover(?! (?:was|is|were|stood|ratio|fell|rose|improved))|falls?(?= between)|ranges?(?= (?:from|between|in))|ranged|spans?|spanned|weighs?|weighed|measures?|measured|lasts?|lasted|occup(?:y|ies|ied))\b/;
/** reduce waiting times by 10%: the object after the verb is what changes. */
const CHANGES_WHAT =
  /\b(?:reduc|cut|lower|rais|increas|improv|boost|shorten|expand|lift|trim|halv|deepen|widen|extend|lengthen|enlarg)(?:e|es|ed|ing|s|ting)? (?:the |our |its |their )?([a-z][a-z' -]{2,40}?) (?:by|to|from) [^,]*$/i;
/** An increase of 5 percent: the name comes from the words before it. */
const CHANGE_ALONE =
  /^(?:represents? an? |an? )?(?:(?:net|sharp|slight|overall|further|small|modest|astounding|significant|marked|substantial|considerable|dramatic|steep|strong|steady|healthy|huge|massive|notable|big|large|similar|corresponding|remarkable|impressive|year-on-year|annual) )?(?:increase|rise|growth|gain|decrease|decline|drop|fall|reduction|improvement|up|down|level|rising|falling|growing|increasing|decreasing|climbing|dropping|declining)$/i;
/** The report also shows that only a third met the target: no subject stands between. */
const SAYS_THAT =
  /\b(?:shows?|showed|says?|said|finds?|found|reveals?|revealed|reports?|reported|told [a-z]+) that (?:the remaining |only |just |nearly |about |over )?$/i;
/** contributing to a live release rate of 93% */
const LEADS_TO =
  /^(?:contributing|leading|amounting|equating|resulting|adding) (?:to|in) (?:an? |the |our |its )?(?=[a-z]{3})/i;
/** There had been an increase in deliberate fires from 430 to 565 */
const THERE_WAS =
  /\bthere (?:was|were|is|has been|have been|had been) an? (?:[a-z]+ ){0,2}(?:increase|rise|growth|jump|surge|drop|fall|decline|decrease|reduction) in (?:the |our |its |their )?([a-z][a-z' -]{2,50}?) (?:from|to|by|of) [^,]*$/i;
/** programs, an astounding 36% increase */
const ADJECTIVE_ALONE =
  /^(?:astounding|staggering|impressive|remarkable|record|healthy|hefty|massive|huge|whopping|modest|slight|sharp|notable|encouraging)$/i;

/**
 * Returns what a clause is about: the subject before its verb, or the object of a verb of changing. If the clause
 * only states a change, the subject comes from `earlier`.
 */
export function subjectIn(ahead: string, earlier: string | null): string {
  if (SAYS_THAT.test(ahead)) return earlier ?? '';
  const [, moved] = THERE_WAS.exec(ahead) ?? [];
  if (moved) return moved;
  const [, told = ''] = SAYS.exec(ahead) ?? [];
  const named = cutAtNumber(told.replace(SAID_THAT, '').replace(OF_YEAR, ''))
    .replace(IN_RELATION, '')
    .replace(CHANGE_IN, '')
    .replace(WHOSE_YEAR, '')
    .replace(/^(?:most|all|some|many) of (?:the |our |its |their )?/i, '')
    .replace(/^of (?:which|whom|these)(?: the)? /i, '')
    .replace(/ (?:per|than|the)$/, '')
    .replace(/ (?:will|would|may|could|should)(?: have)?$/, '')
    .replace(/ (?:for|at|by|with|in|to) an? (?:average|mean|median|total)$/, '')
    .replace(
      /^(?:and|but|so|while|although|though|as|when|with|also|because|since|where) (?:the |its |our )?/i,
      '',
    )
    .replace(IN_TIME, '')
    .replace(CHANGING, '')
    .replace(DONE_WITH, '')
    .replace(IN_THE_YEAR, '');
  if (named && !PRONOUN.test(named) && !WHO.test(named)) return named;
  const [, changed] = CHANGES_WHAT.exec(ahead) ?? [];
  return changed ?? lastIn(ahead, WHO.test(named), earlier);
}

/** Returns the noun phrase right before the figure, if a clause names no subject. */
function lastIn(ahead: string, isPointing: boolean, earlier: string | null): string {
  const subject = subjectOf(ahead).replace(LEADS_TO, '');
  if (/^(?:first|then|recently|now|finally|even|soon)$/i.test(subject)) return '';
  if (/^(?:this |last )?(?:year|month|quarter|week)$/i.test(subject)) return earlier ?? '';
  if ([CHANGE_ALONE, ADJECTIVE_ALONE, PRONOUN, WHO].some((alone) => alone.test(subject)))
    return earlier ?? '';
  // sexual offences, which rose 7%
  return subject.replace(/ accounting$/, '') || (isPointing ? (earlier ?? '') : '');
}

/** income for all charities that submitted a return */
const IN_RELATION = /(?<=[a-z]{3}) (?:that|who) [a-z]+ .*$/i;
/** a reduction of our expenditure to £44m: what was reduced. */
const CHANGE_IN =
  /^(?:(?:which|that) (?:resulted|led|contributed) (?:in|to) )?(?:an? |the )?(?:reduction|increase|rise|fall|drop|decline|decrease|growth) (?:of|in) (?:the |our |its |their )?/i;
/** suggesting that income rose: keeps only the statement, without the source. */
const SAID_THAT =
  /^.*\b(?:show|reveal|report|indicat|estimat|find|found)\w* (?:the |that the |an? )?(?=(?:number|rate|proportion|share|level)s? )|^.*\b(?:suggest|show|mean|indicat|add|sa(?:y|id)|report|find|found|reveal|estimat|confirm|reveal)\w* (?:that|how) (?:the |its |our )?/i;
/** The 2012 wheat harvest */
const OF_YEAR = /^(?:19|20)\d\d(?:[/–-]\d{1,2})? (?=[a-z])/;
/** increasing revenue 60% to $25,907 */
const CHANGING =
  /^(?:increasing|reducing|boosting|raising|lifting|lowering|cutting|growing) (?:the |our |its |their )?(?=[a-z])/i;
/** This year's program registration rose */
const WHOSE_YEAR = /^(?:this|last) (?:year|month|season|quarter)['’]s (?=[a-z])/i;
/** over the past year the sector's income grew */
const IN_TIME =
  /^(?:(?:over|in|during|for) (?:the )?(?:(?:past|last|same|previous|whole|full) )?(?:years?|quarters?|months?|period)|(?:last|this) year),? (?:the |its |our )?(?=[a-z])/i;
/** income reported in accounts of last year */
const DONE_WITH =
  / (?:reported|submitted|received|filed|recorded|held|given|collected|generated) (?:in|by|to|from|at|on|for|during)\b.*$/i;

/** Revenue for the year, cancellations because of weather: removes time and reason, and keeps the name. */
const IN_THE_YEAR =
  / (?:(?:for|in|during|over|of) (?:the (?:(?:whole|full|past|last|financial) )?(?:year|period|quarter)|20\d\d)|at the end(?: of\b.*)?|(?:because of|due to|owing to|as a result of|thanks to)\b.*)$/i;

const WHO = /^(?:there|who|they|it|we|which|that|and)\b/i;

/** Scope 1 and 2 emissions: these digits are names. */
const NUMBERED =
  /\b(?:scope|phase|stage|key stage|level|tier|grade|band|type|category|group|zone|class|year|red|amber|part|section) \d(?:(?:, | and |, and | to |[-–])\d)*|\b(?:999|911|111|112) (?=calls?\b|emergency\b)/gi;

/** Breakdowns lasting more than 48 hours: keeps the noun without the measure after it. */
const cutAtNumber = (phrase: string): string =>
  /\d/.test(phrase.replace(NUMBERED, ''))
    ? phrase.replace(
        / ?(?:\b(?:lasting|of|over|under|for|more than|at least|aged|with|in|within|FY|fiscal(?: year)?|responded|to)\b ?){0,3}[^a-z]*\d.*$/i,
        '',
      )
    : phrase;
