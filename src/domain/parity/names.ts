import { matchesOf } from '../matches';
import { withNeighbours, type Bead } from './bead';
import { printedOf, type Span } from './passage';
import { PAIR, withoutTitle, withoutWord } from './name-ends';
import { NO_PEOPLE } from './no-people';
import { printedTextOf, textOf, type Read } from './reading';
import { once } from '../once';
import { surnameSounds, isPinyin, letters, readingOf, spells, type Reading } from './romanization';

/** A name of the target where the source has another name. */
export interface MisspeltName {
  at: Span;
  actual: string;
  /** The name as the source prints it. */
  name: string;
  cause: Span;
}

type Known = ReadonlyMap<string, Reading>;
/** 作者：晏思远 尤佳 来源：…: the names after a label of the byline. */
const BYLINE = /(?:作者|记者|通讯员)[:：]\s*((?:[\u4e00-\u9fff]{2,4}(?:[\s、，,/]+|$))+)/g;

/**
 * Returns the names that changed in translation: not spelt as in pinyin, or another person's name. A name that is only
 * left out is not reported.
 */
export function misspeltNames(beads: readonly Bead[], people: readonly string[]): MisspeltName[] {
  const known = knownIn(beads, people);
  if (known.size === 0) return [];
  const anyName = new RegExp([...known.keys()].join('|'), 'g');
  return beads.flatMap((bead, at) => {
    const { source, target } = bead;
    const named = source.flatMap((read) => mentionsIn(read, anyName));
    if (named.length === 0) return [];
    const near = withNeighbours(beads, at);
    const said = letters(textOf(near.flatMap((one) => one.target)));
    const here = new Set(printedTextOf(near.flatMap((one) => one.source)).match(anyName));
    const sounds = once(() =>
      near.flatMap((one) => one.source.map((read) => read.sounds())).join(' '),
    );
    const times = timesIn(bead);
    return named.flatMap(({ name, cause }) => {
      const reading = known.get(name)!;
      const isSaid = spells(said, reading);
      if (isSaid && times.said(reading) >= times.named(name)) return [];
      const others = isSaid ? NOBODY : othersOf(known, name, here, times);
      const found = insteadOf(reading, target, others, sounds);
      return found ? [{ ...found, name, cause }] : [];
    });
  });
}

/** If the target spells the name here, only the name of a person unknown to the source can replace it. */
const NOBODY: Others = { absent: [], present: [] };

/** How often the source of a bead prints a name, and how often the target spells it. */
interface Times {
  named: (name: string) => number;
  said: (reading: Reading) => number;
}

function timesIn({ source, target }: Bead): Times {
  const text = printedTextOf(source);
  const pairs = once(() =>
    matchesOf(textOf(target), PAIR).map(({ 1: one = '', 2: two = '' }) => letters(one + two)),
  );
  return {
    named: (name) => text.split(name).length - 1,
    said: (reading) => pairs().filter((pair) => spells(pair, reading)).length,
  };
}

/**
 * Sorts all other known people by whether the source names them here. A person whom the target names more often than
 * the source counts as absent, because that name may replace another.
 */
function othersOf(known: Known, name: string, here: ReadonlySet<string>, times: Times): Others {
  const others: Others = { absent: [], present: [] };
  for (const one of known) {
    const [other, reading] = one;
    if (other === name) continue;
    const isOwn = here.has(other) && times.said(reading) <= Math.max(1, times.named(other));
    others[isOwn ? 'present' : 'absent'].push(one);
  }
  return others;
}

/** Returns the names in a passage, each at its first place. */
function mentionsIn({ passage }: Read, anyName: RegExp): { name: string; cause: Span }[] {
  const first = new Map<string, Span>();
  for (const { 0: name, index } of matchesOf(printedOf(passage), anyName))
    if (!first.has(name)) first.set(name, { passage, start: index, end: index + name.length });
  return [...first].map(([name, cause]) => ({ name, cause }));
}

/** Returns the full names of the people in the prose, and of the authors. */
function knownIn(beads: readonly Bead[], people: readonly string[]): Known {
  const authors = beads.flatMap(({ source }) =>
    matchesOf(printedTextOf(source), BYLINE).flatMap(({ 1: names = '' }) =>
      names.trim().split(/[\s、，,/]+/),
    ),
  );
  const known = new Map<string, Reading>();
  const said = once(() => beads.map(({ target }) => textOf(target)).join('\n'));
  for (const name of [...people, ...authors]) {
    const own = withoutWord(withoutTitle(name, beads), said);
    const reading = readingOf(own);
    if (reading) known.set(own, reading);
  }
  return known;
}

type Others = Record<'absent' | 'present', [string, Reading][]>;

/** Finds a replacement for a name: one half of it changed, or a person whom the source does not name here. */
function insteadOf(
  name: Reading,
  target: readonly Read[],
  { absent, present }: Others,
  sounds: () => string,
) {
  for (const { passage } of target) {
    for (const { index, 1: first = '', 2: second = '' } of matchesOf(passage.text, PAIR)) {
      const actual = `${first} ${second}`;
      const spelt = letters(actual);
      const isKnown = [name, ...present.map(([, other]) => other)].some((one) =>
        spells(spelt, one),
      );
      if (isKnown) continue;
      const isOther = absent.some(([, other]) => spells(spelt, other));
      if (isOther || isHalf(name, first, second) || isStranger(first, second, sounds))
        return { at: { passage, start: index, end: index + actual.length }, actual };
    }
  }
  return null;
}

/** Whether this is a name in pinyin that the source cannot be read as: Zhao Guoqiang where nobody has that name. */
const isStranger = (first: string, second: string, sounds: () => string): boolean =>
  surnameSounds().has(letters(first)) &&
  [1, 2].some((syllables) => isPinyin(second, syllables)) &&
  !NO_PEOPLE.has(letters(first + second)) &&
  !sounds().includes(letters(first) + letters(second));

/** Whether only one half of the name is right: Fei Xiu'e for Pei Xiu'e, Luo Zhigang for Luo Zhiqiang. */
function isHalf({ surname, given, syllables }: Reading, first: string, second: string): boolean {
  if (given.has(letters(second))) return isPinyin(first, 1);
  return surname.has(letters(first)) && isPinyin(second, syllables);
}
