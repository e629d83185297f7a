import { isCount } from '../../../../quantity';
import { isAmount } from '../../proportion';
import { endingWith, FEWEST, listed, ofParts, type Joints } from '../list';
import {
  before,
  between,
  isExact,
  triples,
  type Calculation,
  type Sentence,
  type Stated,
} from '../sentence';
import { shareOf } from '../ways';

/** Words between the parts and their total: `, for a total of`, `, totalling`. */
const TOTAL =
  /^(?: [a-z' -]{1,40})?, (?:(?:for|making|giving|bringing|or|with) )?(?:(?:a|the) (?:combined |grand )?(?:total|sum) (?:of|to)|totall?ing|in total) $/i;
const JOINTS: Joints = {
  listed: /^(?: [A-Za-z' -]{1,50})?(?:,? and|,)(?: [A-Za-z' -]{1,30})? $/,
  otherwise:
    /\b(?:than|up|down|by|rose|fell|increase|decrease|average|each|per|total|target|plan|last|previous|including|of which)\b/i,
};
/** 860 of them face to face and 4,970 online: without a comma, these words say of what the first figure is a part. */
const OF_WHICH =
  /^(?: [a-z' -]{1,40})?(?:,? \(?(?:including|of (?:which|whom))|(?:, | \()of (?:these|them))(?: (?!(?:and|or|but) )[a-z'-]{1,20}){0,3} $|^ (?:teachers|staff|people|employees|students|pupils|members|children|adults|participants|patients|volunteers): $/i;
const EACH =
  /^ (?:each|apiece|per (?:person|head|household|family|student|village)),? (?:(?:for|or|making) )?(?:a total of|totall?ing|in total) $/i;
const GOT = /^ [a-z' -]{1,40} (?:received|got|were given|were paid|paid) $/i;
/**
 * The text after a total that ends there. A total that continues (over five years) covers more than the parts before
 * it.
 */
const ENDS = /^\s*(?:$|[,)])|^ in (?:all|total|20\d\d)\b/;
/** Boys numbered 120 and girls 130, 250 in all. */
const LINKED = /^(?: [a-z' -]{1,30})?[,:] $/i;
const IN_ALL = /^(?: [a-z]+)? (?:in all|in total|altogether)\s*$/i;
const IN_ALL_ALONE = /^ (?:in all|in total|altogether)\s*$/i;
/** Words that say that nothing is left out: 120 men and 200 women; the remaining £2 million. */
const REST = /\b(?:remaining|the rest,?|the other) $/i;
const SEX = /^ (?:of them |were )?(?:(men|boys|male)|women|girls|female)\b/i;

/**
 * Recomputes a total: The first phase cost RMB 150 million and the second RMB 120 million, for a total of RMB 290
 * million.
 */
export const sumsEn: Calculation = (sentence) =>
  sentence.figures.flatMap((total, at) => {
    const last = sentence.figures[at - 1];
    if (!last || !isExact(total) || !isAmount(total.unit)) return [];
    const rest = sentence.text.slice(total.end - sentence.start);
    const link = between(sentence, last, total);
    const isAfter = TOTAL.test(link) && ENDS.test(rest);
    if (!isAfter && !(LINKED.test(link) && IN_ALL.test(rest))) return [];
    const parts = listed(
      sentence,
      { first: at - 1, step: -1, total: of(total, last, rest) },
      JOINTS,
    );
    return parts.length < FEWEST ? [] : endingWith(total, parts);
  });

/** A total without a noun counts what its parts count: 120 adults and 110 children, 230 in all. */
const of = (total: Stated, { unit }: Stated, rest: string): Stated =>
  total.unit === 'item' && isCount(unit) && IN_ALL_ALONE.test(rest) ? { ...total, unit } : total;

/**
 * Compares a whole with its parts, which do not exceed it: RMB 5 million, including RMB 2 million from …. People are
 * counted by several attributes.
 */
export const partsEn: Calculation = (sentence) =>
  sentence.figures.flatMap((whole, at) => {
    const first = sentence.figures[at + 1];
    if (!first || !isExact(whole) || !isAmount(whole.unit)) return [];
    if (isOneOfThem(sentence, whole, first)) return ofParts(whole, [first], false);
    if (!OF_WHICH.test(between(sentence, whole, first))) return [];
    const named = listed(sentence, { first: at + 1, step: 1, total: whole }, JOINTS);
    return ofParts(whole, named, namesAll(sentence, named));
  });

/** We trained 40 people, 30 of them women: the part comes before the words that say of what it is one. */
const ONE_THING =
  /^ (?:(?!(?:for|in|at|by|from|with|of|to|on|and|or)\b)[a-z-]{1,20} ?){1,3}, (?:and )?$/i;
const OF_THEM = /^ of (?:them|these|whom)\b/;
const isOneOfThem = (sentence: Sentence, whole: Stated, part: Stated): boolean =>
  [whole, part].every(({ unit }) => isCount(unit)) &&
  isExact(part) &&
  ONE_THING.test(between(sentence, whole, part)) &&
  OF_THEM.test(sentence.text.slice(part.end - sentence.start));

function namesAll(sentence: Sentence, named: readonly Stated[]): boolean {
  if (named.length < FEWEST) return false;
  if (REST.test(before(sentence, named.at(-1)!))) return true;
  if (named.length !== 2) return false;
  const sexes = named.map(({ end }) => SEX.exec(sentence.text.slice(end - sentence.start)));
  // Women and girls are no whole: men may be among the members too.
  const [one, other] = sexes.map((sex) => sex && sex[1] !== undefined);
  return one !== null && other !== null && one !== other;
}

/** Recomputes a share: Of 1,000 cases received, 980 were closed, a rate of 98 percent. */
export const sharesEn: Calculation = (sentence) =>
  triples(sentence).flatMap(([whole, part, figure]) => {
    const isSaid =
      /\bOf (?:the )?$/.test(before(sentence, whole)) &&
      /^ [a-z' -]{1,40}, $/i.test(between(sentence, whole, part)) &&
      /^ (?:were|was|had|received|passed|met)(?: [a-z]+){0,4},? (?:or|a (?:[a-z]+ )?rate of|which is) $/i.test(
        between(sentence, part, figure),
      );
    return isSaid && figure.unit === 'percent' && isCount(part.unit)
      ? [{ figure, from: [part, whole], by: shareOf }]
      : [];
  });

/** Recomputes a product: 26 students received RMB 3,000 each, a total of RMB 78,000 */
export const productsEn: Calculation = (sentence) =>
  triples(sentence).flatMap(([many, each, figure]) => {
    const isSaid =
      GOT.test(between(sentence, many, each)) && EACH.test(between(sentence, each, figure));
    const product = (some: number, one: number) => some * one;
    return isSaid && each.unit === figure.unit ? [{ figure, from: [many, each], by: product }] : [];
  });
