import { matchesOf } from '../../matches';
import { REPORT_WORDS, wordsIn, type Found } from '../lexicon';
import {
  DENIES_AGAIN_EN,
  DENIES_ALONE_EN,
  GENERIC_EN,
  MAY_DENY_EN,
  MAY_DENY_ZH,
  NEUTRAL_ZH,
  NOT_ZH,
} from './denied-words.table';

/** A denial that only one side has, told by the word that it denies: what one side denies, the other asserts. */
export interface DeniedWord {
  /** The denial with the word that it denies, as its side prints them. */
  text: string;
  /** True if no other known word comes between the two, and no denial of the other side can stand for this one. */
  isSure: boolean;
}

/** How far after its denial a denied word may begin, in characters of each language. */
const [FARTHEST_ZH, FARTHEST_EN] = [8, 40];
/** How far before or after a word its denial may stand: `no one in either village was in favour`. */
const [REACH_BEFORE, REACH_AFTER] = [70, 40];
/** The longest clause that is searched for its end, in characters. */
const LONGEST_CLAUSE = 160;
/** Only the first known words after a denial are surely denied by it. */
const MOST_DENIED = 2;

/**
 * Returns the first denial of a source whose denied word the target says without any denial near it. Other denials of
 * the sentence do not explain it: 尚未开通，居民不满 as `is open, and residents are unhappy`.
 */
export function denialLost(source: string, target: string): DeniedWord | null {
  const denials = matchesOf(source.replace(DENIED_TWICE, masked), NOT_ZH);
  if (denials.length === 0) return null;
  const [from, to] = [wordsIn(source, REPORT_WORDS, 'zh'), wordsIn(target, REPORT_WORDS, 'en')];
  const telling = to.filter(({ start }) => !GENERIC_EN.test(target.slice(start)));
  for (const { 0: text, index } of denials) {
    const begin = index + text.length;
    const end = Math.min(endOf(source, begin, CLAUSE_ZH), begin + FARTHEST_ZH);
    const known = wordsBetween(from, begin, end);
    const said = known.filter((word) => placesOf(word, telling).length > 0).slice(0, MOST_DENIED);
    const first = said[0]?.[0];
    // A word that the source says twice may be said in the other place.
    if (!first || from.some(({ entry, start }) => entry === first.entry && start !== first.start))
      continue;
    const places = said.flatMap((word) => placesOf(word, to));
    if (places.some((place) => MAY_DENY_EN.test(nearEn(target, place)))) continue;
    return { text: source.slice(index, first.end), isSure: known[0] === said[0] };
  }
  return null;
}

/** 并非没有, 不得不: what is denied twice holds. */
const DENIED_TWICE =
  /(?:并非|不是|没有?|无|不得|不能|莫|未必)[^，。；：、]{0,6}[不没无非未][^，。；：、]{0,2}/g;
/** Every character keeps its offset. */
const masked = (found: string): string => '　'.repeat(found.length);

/** Returns the first denial of a target whose denied word the source says without any denial in its clause. */
export function denialAdded(source: string, target: string): DeniedWord | null {
  const denials = matchesOf(target, DENIES_ALONE_EN);
  if (denials.length === 0) return null;
  const [from, to] = [wordsIn(source, REPORT_WORDS, 'zh'), wordsIn(target, REPORT_WORDS, 'en')];
  for (const { 0: text, index } of denials) {
    const begin = index + text.length;
    const end = endOf(target, begin, CLAUSE_EN);
    // I don't think that's uncommon: what is denied twice holds.
    if (DENIES_AGAIN_EN.test(target.slice(begin, end))) continue;
    const said = wordsBetween(to, begin, Math.min(end, begin + FARTHEST_EN)).filter(
      (word) => placesOf(word, from).length > 0 && !GENERIC_EN.test(target.slice(word[0]!.start)),
    );
    const first = said[0]?.[0];
    const places = said.slice(0, MOST_DENIED).flatMap((word) => placesOf(word, from));
    if (!first || places.some((place) => MAY_DENY_ZH.test(clauseZh(source, place)))) continue;
    return {
      text: target.slice(index, endOf(target, first.end, /[^a-z]/i)).trim(),
      isSure:
        /^\s*(?:be(?:en)? )?$/.test(target.slice(begin, first.start)) &&
        denials.length > matchesOf(source.replace(NEUTRAL_ZH, ' '), EVERY_DENIAL_ZH).length,
    };
  }
  return null;
}
const EVERY_DENIAL_ZH = new RegExp(MAY_DENY_ZH.source, 'g');

/** The ends of clauses: a denial does not reach beyond them. */
const [CLAUSE_ZH, CLAUSE_EN] = [/[，。；：！？\n]/, /[,;:!?()—"”]|\.(?=\s|$)|\n| (?:and|but) /];
const SENTENCES_EN = /[;:!?]|\.(?=\s|$)|\n/g;

/** Returns where the clause that goes on at an offset ends. */
function endOf(text: string, from: number, mark: RegExp): number {
  const at = text.slice(from, from + LONGEST_CLAUSE).search(mark);
  return at < 0 ? Math.min(text.length, from + LONGEST_CLAUSE) : from + at;
}

/** Returns the known words that begin in a stretch, each with all its meanings. */
function wordsBetween(words: readonly Found[], from: number, to: number): Found[][] {
  const byStart = new Map<number, Found[]>();
  for (const word of words)
    if (word.start >= from && word.start < to)
      byStart.set(word.start, [...(byStart.get(word.start) ?? []), word]);
  return [...byStart.values()];
}

/** Returns the places of a word on the other side. */
const placesOf = (word: readonly Found[], others: readonly Found[]): Found[] =>
  others.filter(({ entry }) => word.some((one) => one.entry === entry));

/** Returns the English text near a word: back in its sentence, as `lacks` denies a list, and on in its clause. */
function nearEn(text: string, { start, end }: Found): string {
  const before = text.slice(Math.max(0, start - REACH_BEFORE), start);
  const last = matchesOf(before, SENTENCES_EN).at(-1);
  const after = text.slice(end, end + REACH_AFTER);
  return (
    before.slice(last ? last.index + 1 : 0) +
    text.slice(start, end) +
    after.slice(0, endOf(after, 0, /[,;:!?]|\.(?=\s|$)|\n/))
  );
}

/** Returns the clause of a Chinese word, without words that hold 不 or 无 and deny nothing. */
function clauseZh(text: string, { start, end }: Found): string {
  const before = text.slice(Math.max(0, start - REACH_AFTER), start);
  const [own = ''] = /[^，。；：！？\n]*$/.exec(before) ?? [];
  return (own + text.slice(start, endOf(text, end, CLAUSE_ZH))).replace(NEUTRAL_ZH, ' ');
}
