import { meaningsIn, wordsIn, type Lexicon } from './lexicon';
import type { Match } from './match';
import type { SentencePlaces } from './sentence-places';

/** The list before 分别: the things whose figures follow in the same order. */
const LABELS = /([^，,。；;：:]*)(?:，)?分别/;
/** A longer sentence is not analysed. */
const LONGEST = 600;
const PARTS = /、|和|与|及|以及/;

/**
 * Whether the order of the figures contradicts the order of the things. Under 分别 and `respectively` only the order says
 * which figure belongs to which thing. Returns true if only one of the two orders changed, false if neither or both
 * did, and null if that cannot be told.
 */
export function contraryOrder(
  first: Match,
  second: Match,
  places: SentencePlaces,
  lexicon: Lexicon,
): boolean | null {
  const at = places.source(first.source);
  if (at === null || at !== places.source(second.source)) return null;
  const { source, target } = places.textsOf(at);
  if (!source.includes('分别') || source.length > LONGEST) return null;
  const labels = labelsIn(source);
  const [one, other] = [labels[rankOf(first, source)], labels[rankOf(second, source)]];
  if (!one || !other) return null;
  const order = orderOf(one, other, target, lexicon);
  return order === null ? null : order !== Math.sign(second.target.start - first.target.start);
}

function labelsIn(sentence: string): string[] {
  const list = LABELS.exec(sentence)?.[1];
  const parts = list?.split(PARTS) ?? [];
  return parts.length > 1 ? parts : [];
}

/** Returns the index of a figure after 分别; -1 for a figure before it. */
function rankOf({ source }: Match, sentence: string): number {
  const { text } = source.passage;
  const begin = text.indexOf(sentence.split('\n')[0] ?? '') + sentence.search(/分别/);
  if (source.start < begin) return -1;
  const between = text.slice(begin, source.start);
  return (between.match(/\d[^、和与及，,]*[、和与及，,]/g) ?? []).length;
}

/** Returns 1 if the first thing is named before the second in English, -1 if after it, null if one is not found. */
function orderOf(one: string, other: string, target: string, lexicon: Lexicon): number | null {
  const words = wordsIn(target, lexicon, 'en');
  const placeOf = (entries: readonly number[]) => {
    const found = words.filter(({ entry }) => entries.includes(entry));
    return found.length === 1 ? found[0]!.start : null;
  };
  // The words next to the separator name the listed things.
  const [first, second] = [
    meaningsIn(one, lexicon, 'zh').at(-1),
    meaningsIn(other, lexicon, 'zh')[0],
  ];
  const [from, to] = [placeOf(first ?? []), placeOf(second ?? [])];
  return from === null || to === null ? null : Math.sign(to - from);
}
