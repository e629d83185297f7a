import {
  exchangedIn,
  halfExchangedIn,
  strangePlaceIn,
  unexplainedIn,
  type Exchange,
  type Texts,
} from '../../parity/claim/exchanged';
import { CONTRARIES, NAMED_GROUPS, type Member } from '../../parity/claim/groups';
import { inSimplified } from '../../quantity/script.zh';
import { placeOfSentence, type SentenceBead } from '../../parity/prose';
import { sidesOf } from '../../parity/claim/sides';
import { textOf } from '../../parity/reading';
import { otherOfficeIn } from '../../parity/claim/offices';
import { hintsOf, PLACES } from '../../parity/claim/places';
import { matchesOf } from '../../matches';
import { withNeighbours } from '../../parity/bead';
import type { Sentence } from '../../parity/sentences';
import { remembered } from '../../remembered';
import type { ParityFinding, ParityRule } from './rule';

/** Words that exclude each other are not exchanged: imports and exports, wheat and rice, one country and another. */
export const contrary: ParityRule = ({ prose }) => {
  const all = inSimplified(prose.map(({ bead }) => textOf(bead.source)).join('\n'));
  const isNamed = namedIn(all);
  const isHinted = remembered(({ zh }: Member) => hintsOf(zh).test(all));
  const wholes = prose.map(({ bead }) => ({
    source: inSimplified(textOf(bead.source)),
    target: textOf(bead.target),
  }));
  return prose.flatMap(({ sentences }, at) => {
    const beside = withNeighbours(wholes, at)
      .map(({ source }) => source)
      .join('\n');
    const texts = { ...wholes[at]!, beside };
    return sentences.flatMap((one) => [
      ...exchangesIn(one, texts, isNamed, isHinted),
      ...one.target.flatMap(doublesIn),
    ]);
  });
};

/**
 * Whether the source names a member. If it does anywhere, it may leave the member unsaid elsewhere: 名校 are universities
 * in a text that names 大学.
 */
type IsNamed = (member: Member) => boolean;
const namedIn = (source: string): IsNamed => remembered(({ zh }: Member) => zh.test(source));

function exchangesIn(
  bead: SentenceBead,
  whole: Record<'source' | 'target' | 'beside', string>,
  isNamed: IsNamed,
  isHinted: IsNamed,
): ParityFinding[] {
  if (bead.source.length === 0 || bead.target.length === 0) return [];
  const { isPlain, ...sides } = sidesOf(bead);
  const target = withoutQuoted(sides);
  const source = inSimplified(sides.source);
  const here = { source, target, nearSource: source, nearTarget: target };
  // The sentence before may name the place.
  const around = { ...here, nearSource: whole.source, nearTarget: whole.target };
  const beside = { ...around, nearSource: whole.beside };
  const things = [
    ...CONTRARIES.map((group) => exchangedIn(group, here) ?? strangeIn(group, beside, isNamed)),
    ...NAMED_GROUPS.map(
      (group) =>
        exchangedIn(group, here) ??
        (isPlain ? halfExchangedIn(group, here) : null) ??
        manyStrangeIn(group, beside, isNamed),
    ),
  ];
  const places = PLACES.map(
    (group) => exchangedIn(group, around) ?? strangePlaceIn(group, here, isHinted),
  );
  const office = otherOfficeIn({ ...beside, nearTarget: target });
  return [
    ...sureIf(things, ({ isWhole }) => isPlain && isWhole),
    ...sureIf([office], ({ isWhole }) => isWhole),
    // The name of a place stands in capitals: `joined us` is no country.
    ...sureIf(places, ({ actual, isStrange }) => /^[A-Z]/.test(actual.text) && isStrange !== true),
  ].map(({ isSure, ...exchange }) => findingOf(exchange, bead, isSure));
}

const sureIf = (exchanges: readonly (Exchange | null)[], isSure: (one: Exchange) => boolean) =>
  exchanges.flatMap((one) => (one ? [{ ...one, isSure: isSure(one) }] : []));

function findingOf(
  { expected, actual }: Exchange,
  { source, target }: SentenceBead,
  isSure: boolean,
): ParityFinding {
  const first = target[0]!;
  const start = first.start + actual.index;
  return {
    ruleId: 'parity-contrary',
    severity: isSure ? 'error' : 'warning',
    at:
      start < first.end
        ? { passage: first.of.passage, start, end: start + actual.text.length }
        : placeOfSentence(target.at(-1)!),
    actual: actual.text,
    expected,
    cause: placeOfSentence(source[0]!),
  };
}

/** Blanks names that the source prints in Latin letters as well: “This Morning”节目. Every character keeps its offset. */
const withoutQuoted = ({ source, target }: Record<'source' | 'target', string>): string =>
  matchesOf(source, LATIN).reduce(
    (text, { 0: name }) => text.replaceAll(name, ' '.repeat(name.length)),
    target,
  );
const LATIN = /[A-Z][a-z]+(?: [A-Z][a-z]+)+/g;

/**
 * `imports and imports`: one of the two was something else in the source. In `patients and patients with asthma` the second
 * is some of the first.
 */
const DOUBLE =
  /\b([a-z]{4,}) and \1\b(?! (?:with|who|whose|that|which|under|aged|over|from|without)\b)/gi;

function doublesIn({ of, start, end }: Sentence): ParityFinding[] {
  return matchesOf(of.passage.text.slice(start, end), DOUBLE)
    .filter(({ 1: word = '' }) =>
      [...CONTRARIES, ...NAMED_GROUPS].flat().some(({ en }) => en.test(word)),
    )
    .map(({ 0: actual, index }) => ({
      ...{ ruleId: 'parity-contrary', severity: 'error', actual, expected: null },
      at: { passage: of.passage, start: start + index, end: start + index + actual.length },
    }));
}

/**
 * Finds a word that neither the paragraph nor the text next to it explains. The word may be a figure of speech, so the
 * finding is never certain.
 */
function strangeIn(group: readonly Member[], texts: Texts, isNamed: IsNamed): Exchange | null {
  const actual = unexplainedIn(group, texts, isNamed);
  return actual && { actual, expected: texts.source.slice(0, LONGEST), isWhole: false };
}

/** Finds the same for people, but only in the plural: "see a doctor" is a figure of speech, and a title is singular. */
function manyStrangeIn(group: readonly Member[], texts: Texts, isNamed: IsNamed): Exchange | null {
  const strange = strangeIn(group, texts, isNamed);
  return strange && /^[a-z].*s$/.test(strange.actual.text) ? strange : null;
}

/** How many characters of a sentence a finding shows. */
const LONGEST = 24;
