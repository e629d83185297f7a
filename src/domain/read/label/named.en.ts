import { UNITS, type Quantity } from '../../quantity';
import { movingIn } from './moving.en';
import { ENDS, PAST, SKIPPED } from './words.en';

/** Returns the name of an amount if the words right before it have a known form, else an empty text. */
export const namedBefore = (figure: Quantity, ahead: string): string =>
  movingIn(figure, ahead) ||
  movedIn(ahead) ||
  putAt(ahead) ||
  spentIn(figure, ahead) ||
  broughtIn(ahead) ||
  amountOf(ahead) ||
  sumOf(figure, ahead) ||
  withAmount(figure, ahead) ||
  costIn(figure, ahead);

/** a 1.1% increase in the wheat area to 2.0 million hectares: what moved stands before its new value. */
const MOVED_IN =
  /\b(?:increase|rise|growth|jump|drop|fall|decline|decrease|reduction) in (?:the |our |its )?([a-z][a-z' -]{2,40}?) to (?:about |nearly |over |just )?$/i;
const movedIn = (ahead: string): string => MOVED_IN.exec(ahead)?.[1] ?? '';

/** put satisfaction at 67 percent */
const PUT_AT =
  /\b(?:puts?|placed|rated|estimated|assessed) (?:the |our |its |their )?([a-z][a-z' -]{2,40}?) at (?:about |nearly |over |more than |just )?$/i;
const putAt = (ahead: string): string => PUT_AT.exec(ahead)?.[1] ?? '';

/** raised £18 million, and spent £17 million: the verb tells what was done with the money. */
function spentIn({ unit }: Quantity, ahead: string): string {
  const [, verb = ''] = LAST_WORD.exec(ahead.trim()) ?? [];
  const isMoney = UNITS[unit].dimension === 'money';
  // receiving £5m and £3m: of whom, the clause before says.
  const done = verb === 'receiving' ? '' : verb.replace(/(?<!^giv)ing$/, 'ed');
  return (isMoney && Object.hasOwn(OF_MONEY, done) && OF_MONEY[done]) || '';
}

/** raised £18 million: the noun for what is done with money. */
const OF_MONEY: Readonly<Record<string, string>> = {
  ...{
    raised: 'money raised',
    spent: 'spending',
    invested: 'investment',
    paid: 'payments',
    fined: 'fines',
    giving: 'giving',
    earn: 'earnings',
    spend: 'spending',
    save: 'savings',
  },
  ...{ earned: 'earnings', donated: 'donations', saved: 'savings', received: 'receipts' },
  ...{
    gave: 'giving',
    awarded: 'awards',
    granted: 'grants',
    lent: 'lending',
  },
  ...{
    borrowed: 'borrowing',
    repaid: 'repayments',
    collected: 'collections',
  },
  ...{ allocated: 'allocations', committed: 'commitments', recovered: 'recoveries' },
};
const LAST_WORD = /(?:^|\s)([a-z]+)$/;
/** bringing the number of deep-water berths to 34 */
const BROUGHT =
  /\b(?:bringing|taking|raising|lifting|brought|took|cutting|reducing) (?:the |its |their |our )?(?:total (?!for\b|of\b|in\b))?(?:number of )?([a-z][a-z' -]{2,40}?)(?: for the (?:full |whole )?year| since (?:19|20)\d\d)? to (?:about |nearly |over |more than |just )?$/i;
const broughtIn = (ahead: string): string => BROUGHT.exec(ahead)?.[1] ?? '';

/** throughput of 330 million tonnes: the noun before the amount names it. */
const AMOUNT_OF =
  /\b((?:[a-z'-]+ ){0,2}?(?:throughput|revenue|income|profit|output|turnover|sales|spending|expenditure|investment|budget|surplus|deficit|production|yield|capacity|exports?|imports?|assets|reserves|savings|losses|loss|area|population|attendance|emissions)) of (?:about |nearly |over |more than |some |around |almost )?$/i;
export function amountOf(ahead: string): string {
  return nounAtEnd((AMOUNT_OF.exec(ahead.replace(IN_TIME, ' of '))?.[1] ?? '').split(' '));
}

/** savings in the last year of £10 million: when interrupts the name. */
const IN_TIME =
  / (?:in|over|during|for) (?:the )?(?:last|past|first|full|same|whole)? ?(?:year|quarter|period|month)s? of (?=(?:about |nearly |over |more than )?$)/i;

/** Returns the words after the last verb, article or preposition. */
function nounAtEnd(words: readonly string[]): string {
  const last = words.findLastIndex(
    (word, at) =>
      !(word === 'and' && words[at - 1]?.endsWith('s') && words[at + 1]?.endsWith('s')) &&
      (SKIPPED.test(word) || ENDS.test(word) || PAST.test(word) || VERB.test(word)),
  );
  const noun = words.slice(last + 1);
  return (/^total$/i.test(words[last] ?? '') ? [words[last], ...noun] : noun).join(' ');
}
const VERB =
  /^(?:expects?|showing|recording|reporting|posting|producing|yielding|generating|earning|having|has|had|recorded|reported|posted|generated|achieved|made|saw|targets?|plans?|forecasts?|budgets?|port|company|trust|council|hospital|university)$/i;

/** a dividend of RMB 1,800, an average cost of £62 each: the noun before the sum names it. */
const SUM_OF =
  /\b((?:[a-z'-]+ ){0,3}[a-z'-]+) of (?:about |nearly |over |more than |some |around |almost |up to )?$/i;
const CHANGE =
  /^(?:average|mean|median|increase|rise|growth|gain|jump|surge|leap|slump|dip|decrease|decline|drop|fall|reduction|total|sum|amount|maximum|minimum|part|share|out|most|all|some|each|half)$/i;
function sumOf({ unit }: Quantity, ahead: string): string {
  if (UNITS[unit].dimension !== 'money') return '';
  const words = (SUM_OF.exec(ahead.replace(IN_TIME, ' of '))?.[1] ?? '').split(' ');
  if (CHANGE.test(words.at(-1)!)) return '';
  return nounAtEnd(words);
}

/** charities with an annual income above £500,000 */
const WITH_AMOUNT =
  /\b(?:with|having) (?:an? |the )?((?:[a-z-]+ ){0,2}(?:income|turnover|budget|revenue|expenditure|assets|reserves|balance|profit|salary|value|worth)) $/i;
const withAmount = ({ unit }: Quantity, ahead: string): string =>
  (UNITS[unit].dimension === 'money' && WITH_AMOUNT.exec(ahead)?.[1]) || '';

/** bought a new ambulance for £68,500 */
const BOUGHT =
  /\b(?:bought|buys?|purchased|acquired|sold|built|installed|opened|leased|commissioned) (?:an? |the |our |its |two |three )([a-z][a-z' -]{2,40}?) for (?:about |nearly |over |around |just under |just over )?$/i;

/** repairs costing nearly £900,000: the thing that has the price. */
const COST =
  /\b((?:[a-z'-]+ ){0,3}[a-z'-]+) (?:(?<!\b(?:total|average|unit|the|a|at|staff|of|its|their|whose|mean|net|full|annual) )costs?|costing|worth|valued at|priced at|averaging|totalling|totaling|amounting to) (?:about |nearly |over |more than |some |around |almost )?$/i;
function costIn({ unit }: Quantity, ahead: string): string {
  if (UNITS[unit].dimension !== 'money') return '';
  const [, bought] = BOUGHT.exec(ahead) ?? [];
  if (bought) return bought;
  return nounAtEnd((COST.exec(ahead)?.[1] ?? '').split(' '));
}

const FARTHEST = 100;

/** took part in training, which averaged 42 hours: returns the noun that the relative pronoun refers to. */
export function relative(text: string, { start }: Quantity, ahead: string): string {
  if (!/^(?:which|that|of which there) /.test(ahead)) return '';
  const clause = text.slice(Math.max(0, start - FARTHEST), start - ahead.length);
  const [, noun = ''] =
    /(?:\b(?:in|of|for|on|at|to|by|with|and|from|except)|[.;]) (?:the |a |an |its |their )?([a-z][a-z' -]{2,30}), $/i.exec(
      clause,
    ) ?? [];
  return noun;
}
