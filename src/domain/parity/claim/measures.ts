/**
 * What a Chinese measure word tells about the thing that it counts. 77,000名 counts people, whatever noun stands there or
 * goes without saying, and 39项 never does.
 */

const PEOPLE =
  'people persons men women children boys girls babies infants adults students pupils teachers doctors physicians nurses patients residents villagers workers employees farmers volunteers actors drivers sailors readers visitors passengers inspectors callers crews judges prosecutors lawyers engineers professors graduates undergraduates officers officials directors shareholders soldiers civilians players tourists donors citizens families households';
const BODIES_AND_THINGS =
  'families households companies enterprises firms schools universities colleges kindergartens hospitals clinics wards villages towns townships counties cities provinces countries museums libraries banks offices farms factories buildings houses bridges tunnels roads railways reservoirs lakes rivers parks airports stations ports vehicles cars buses trucks trains flights aircraft planes ships boats vessels lifeboats trees books beds rooms projects patents laboratories computers machines animals pigs cows sheep dogs cats birds';
/** What 户 does not count. A household may be called after its people or its trade. */
const NO_HOUSEHOLDS =
  'schools universities hospitals clinics villages towns townships counties cities provinces countries districts museums libraries banks vehicles trains books beds projects';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The last character of a figure that is such a measure word, and the nouns that it cannot count. */
const MEASURES: readonly (readonly [measure: RegExp, nouns: ReadonlySet<string>])[] = [
  [/(?:[人名位]|人次)(?:以[上下内])?$/, setOf(BODIES_AND_THINGS)],
  [/[所间座辆艘架棵株册本篇项台栋幢床家笔](?:以[上下内])?$/, setOf(PEOPLE)],
  [/户(?:以[上下内])?$/, setOf(NO_HOUSEHOLDS)],
];

/** The plural noun right after a number, with at most two other words before it; `joined` and `led` are verbs. */
const NOUN =
  /^ ?(?:(?![a-z-]*ed )[a-z-]+ ){0,2}?([a-z-]+s|women|men|children|people|sheep)(?![\w'’-])/;
/** `27 in journals`: the noun came before. */
const NO_NOUN = /^ (?:in|at|from|for|with|on|by|under|among|of|to|and|or|were|are|have|had) /;

/** A figure that is read with its noun: 15,000 families. */
const OWN_NOUN =
  /\d[^a-z]*(?:(?:thousand|million|billion|trillion) ?)?(?!thousand|[mbtr]+illion)([a-z]+)$/;

/**
 * Returns the noun of an English number that the measure word of its Chinese figure cannot count; null if none.
 * @param figures the Chinese figure, and the English one
 * @param after the text after the English figure
 */
export function uncountedIn(
  { source, target }: Record<'source' | 'target', string>,
  after: string,
): string | null {
  const own = OWN_NOUN.exec(target)?.[1];
  const noun = own ?? (NO_NOUN.test(after) ? undefined : NOUN.exec(after)?.[1]);
  if (noun === undefined) return null;
  return MEASURES.some(([measure, nouns]) => measure.test(source) && nouns.has(noun)) ? noun : null;
}
