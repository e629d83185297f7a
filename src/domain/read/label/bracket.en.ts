import { UNITS, type Quantity } from '../../quantity';
import { REACH, SHORT } from './clause.en';
import { RATES } from './special.en';
import { PAST } from './words.en';

/** assessed as moderate (64%): a share alone in brackets belongs to the word before them. */
function rated(text: string, { start, end, unit }: Quantity): string {
  if (!RATES.includes(unit) || text.charAt(start - 1) !== '(' || text.charAt(end) !== ')')
    return '';
  const ahead = text.slice(Math.max(0, start - REACH), start - 1).trimEnd();
  return AFTER_NUMBER.test(ahead) ? '' : (RATED_AS.exec(ahead)?.[1] ?? '');
}
/** Road traffic collisions (up 4% from 29,744): the thing that moved is before the bracket. */
const MOVED_IN_BRACKET =
  /(?:^|[;:.,] (?:and )?|\band )([a-z][a-z' /-]{2,40}?) \((?:(up|a rise of|an increase of)|down|a fall of|a decrease of) (?:by )?$/i;
function moved(text: string, { start, unit }: Quantity): string {
  const [, what, rise] = MOVED_IN_BRACKET.exec(text.slice(Math.max(0, start - SHORT), start)) ?? [];
  if (!what) return '';
  const named = what.replace(/^and /, '');
  const of = named.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
  return RATES.includes(unit) ? `${rise ? 'growth' : 'decline'} of ${of}` : named;
}
const AFTER_NUMBER = /\d[^ ]*(?: [a-z]+)?$/i;
const RATED_AS =
  /\b(?:as|or|and|were|was|is|are|rated|judged|classed|considered) ([a-z/-]{3,}(?: [a-z-]{3,})?)$/i;

/** The number of materials borrowed (over 31 million) */
const NUMBER_OF = /\b(number of [a-z][a-z' -]{2,40}) \($/i;
function counted(text: string, { start, end, unit }: Quantity): string {
  if (RATES.includes(unit) || text.charAt(end) !== ')') return '';
  return NUMBER_OF.exec(text.slice(Math.max(0, start - SHORT), start))?.[1] ?? '';
}

/** The majority of income to the charity (over £4 million) came: the subject before the bracket. */
const SUBJECT =
  /(?:^|[.;:!?] )(?:the |our |its )?(?:majority of |most of |bulk of )?(?:the |our )?([a-z][a-z' -]{2,60}) \($/i;
const GOES_ON = /^\) (?:was|were|is|are|came|comes|went|goes|rose|fell|has|have|had)\b/;
function subject(text: string, { start, end, unit }: Quantity): string {
  if (RATES.includes(unit) || !GOES_ON.test(text.slice(end, end + SHORT))) return '';
  const name = SUBJECT.exec(text.slice(Math.max(0, start - REACH), start))?.[1] ?? '';
  return name.split(' ').some((word) => PAST.test(word)) ? '' : name;
}

/** awards to Broughton House (£96,000), a substantial grant to the National Centre (more than £7m): who got the sum. */
function recipient(text: string, { start, end, unit }: Quantity): string {
  const isAlone = text.charAt(start - 1) === '(' && text.charAt(end) === ')';
  if (!isAlone || UNITS[unit].dimension !== 'money') return '';
  const [, name = ''] = NAME_BEFORE.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
  return name;
}
const NAME_BEFORE =
  /(?:\b(?:to|for|from|of|as|and|including) (?:the )?|, (?:the )?)([A-Z][\w'’.&-]*(?: (?:(?:of|the|and|for|&) ){0,2}[A-Z][\w'’.&-]*){1,8}) \($/;

/** Returns what a figure in brackets is of, by the words before the bracket. Empty if it is not alone there. */
export const inBracket = (text: string, figure: Quantity): string =>
  rated(text, figure) ||
  moved(text, figure) ||
  counted(text, figure) ||
  recipient(text, figure) ||
  subject(text, figure);
