import { isCount, type Quantity } from '../../quantity';

const LONGEST_WORDS = 7;
const ENDS =
  /^(?:and|or|who|which|that|were|was|are|is|be|been|have|has|had|on|at|by|as|per|each|every|over|under|than|with|will|would|can|could|to|from|since|after|before|during|while|when|where|in|for|into|across|through|this|last|more|fewer|less|higher|lower|up|down|compared|worth|alone|also|now|year-on-year|so|but|a|an)$/i;
const SKIPPED =
  /^(?:a|an|the|of|its|their|his|her|our|about|nearly|almost|over|more|than|some|total|by|to|at|was|were|is|are|reached|reaching|exceeded|stood|came|totaled|totalled|amounted|rose|fell|grew|increased|decreased|dropped|declined|climbed|up|down|from|and|it|they|had|has|have|in|on|all|with|only|just|around|as|least|most|up|also|further|another|which|that|this|for)$/i;
const GROWTH =
  /\b(?:r[io]se|rising|increas\w*|gr[eo]w\w*|up|gain\w*|climb\w*|expand\w*)\b[^,;]{0,24}$/i;
const FALL =
  /\b(?:f[ae]ll\w*|declin\w*|decreas\w*|drop\w*|reduc\w*|down|cut|lower\w*)\b[^,;]{0,24}$/i;

/** What an English figure counts or measures: the noun phrase after it, or the subject before it. */
export function labelEn(text: string, figure: Quantity, before: string | null): string {
  const rest = /^[^.,;:()]*/.exec(text.slice(figure.end, figure.end + REACH))![0].trim();
  const ahead =
    text
      .slice(Math.max(0, figure.start - REACH), figure.start)
      .split(/[.;:()] ?|, /)
      .at(-1) ?? '';
  const behind = phraseOf(rest.replace(LED_TO, '').replace(/^(?:of|in|for|on) (?:the |its )?/, ''));
  const earlier = before?.replace(CHANGE_OF, '') ?? null;
  const subject = subjectOf(ahead);
  if (figure.unit === 'percent' || figure.unit === 'percentagePoint')
    return shareOf({ ahead, rest, subject, behind }, before);
  const named = /(?:households|families|villages)$/.exec(figure.text)?.[0];
  if (named) return named;
  if (isCount(figure.unit)) return firstOf(behind, subject, earlier);
  return firstOf(
    /^(?:in|of|for|on) /.test(rest) || LED_TO.test(rest) ? behind : '',
    subject,
    behind,
    earlier,
  );
}

/** Of what a percentage is: what it is a share of, who has the share, or what grew by it. */
function shareOf(
  { ahead, rest, subject, behind }: Record<'ahead' | 'rest' | 'subject' | 'behind', string>,
  before: string | null,
): string {
  if (subject && ACCOUNTS.test(ahead))
    return subject.replace(/ (?:account\w*|ma[dk]es? up|made up|represent\w*|constitut\w*)$/i, '');
  if (/^of /.test(rest) && behind) return behind;
  return rateOf(ahead, subject || before || behind);
}

const CHANGE_OF = /^(?:growth|decline) of /;
/** climbed to 94.5 percent: what became of a rate. */
const BECAME =
  /\b(?:r[io]se|risen|increas\w*|gr[eo]w\w*|climb\w*|f[ae]ll\w*|declin\w*|decreas\w*|dropp\w*|reduc\w*|lower\w*|cut|rais\w*|lift\w*)(?: from [^,;]{1,24})? to (?:about |nearly |over )?$/i;
/** Research spending accounted for 7.3 percent of revenue. */
const ACCOUNTS =
  /\b(?:account(?:s|ed|ing)? for|ma(?:k|d)e?s? up|represent(?:s|ed)?|constitut(?:es|ed)) ?(?:about |nearly |over |more than )?$/i;
/** RMB 24.1 million went to relief projects. */
const LED_TO =
  /^(?:went|goes|go|(?:was|were|has been|had been) (?:spent|used|allocated|paid|given)) (?:to|on|for) (?:the )?/;
const PRONOUN = /^(?:them|it|these|those|which|whom|this|that)$/i;
/** Past tenses of what people do, after whom a figure counts. */
const PAST =
  /^(?:gave|met|kept|ran|lost|paid|rose|fell|cut|led|grew|drew|brought|caught|received|averaged|took|came|went|made|held|spent|built|left|sat|saw|won|got|became|began|found|wrote|sent|sold|taught|learned|signed|joined|attended)$|(?<!\b(?:hundr|b|s|n|f|sh|spe|bre|we))ed$/i;
const REACH = 100;
const firstOf = (...labels: (string | null)[]): string => labels.find(Boolean) ?? '';

/** growth of visits, where visits rose by so much. */
function rateOf(ahead: string, what: string): string {
  const of = what.replace(CHANGE_OF, '').replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
  if (BECAME.test(ahead)) return what.replace(CHANGE_OF, '');
  if (of && GROWTH.test(ahead)) return `growth of ${of}`;
  return of && FALL.test(ahead) ? `decline of ${of}` : what;
}

/** The words of a noun phrase, up to a verb, a preposition or a mark. */
function phraseOf(rest: string): string {
  const words: string[] = [];
  for (const word of rest.split(' ')) {
    if (words.length > 0 && word === 'of') words.push(word);
    else if (ENDS.test(word) || /\d/.test(word) || word === '') break;
    else if (words.length > 0 && PAST.test(word)) break;
    else words.push(word);
    if (words.length === LONGEST_WORDS) break;
  }
  while (words.at(-1) === 'of' || /^(?:the|its)$/.test(words.at(-1) ?? '')) words.pop();
  return PRONOUN.test(words.join(' ')) ? '' : words.join(' ');
}

/** The noun phrase before the verb that a figure follows, without articles. */
function subjectOf(ahead: string): string {
  const words = ahead.trim().split(' ').filter(Boolean);
  while (words.length > 1 && (SKIPPED.test(words.at(-1)!) || PAST.test(words.at(-1)!))) words.pop();
  if (words.length === 1 && SKIPPED.test(words[0]!)) words.pop();
  const phrase = words.slice(-LONGEST_WORDS);
  while (phrase.length > 0 && (SKIPPED.test(phrase[0]!) || ENDS.test(phrase[0]!))) phrase.shift();
  return phrase.some((word) => /\d/.test(word)) ? '' : phrase.join(' ');
}
