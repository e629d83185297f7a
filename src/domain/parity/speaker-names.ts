import { matchesOf } from '../matches';
import { inSimplified } from '../quantity/script.zh';
import { mayBegin } from './foreign-names';
import { OF_HONG_KONG } from './hong-kong';
import { printedTextOf, type Read } from './reading';
import { letters, readingOf, spells, surnameSounds } from './romanization';
import { surnamesOfTaiwan } from './wade-giles';

/** Words after the name that only describe the speaker. */
const REST = /(?:,| who\b| of\b| from\b| in\b| at\b| with\b).*$/;
/** Several people: the buyers, three women. */
const MANY =
  /^(?:the |some |many |several )?(?:[a-z-]+ ){0,3}(?:[a-z-]{3,}[^s]s|\w*men|people|children)$/;
/** A capitalised word that is no title, and the next one. In `Congressman Matt Rosendale` matches overlap. */
const NAME =
  /\b(?=(?!(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Congress\w+|Senator|Governor|Mayor|President|Director|Chairman|Minister|Captain|Coach|The)\b)([A-Z][a-zü]+)(?: ([A-Z][a-zü]+(?:[-'’][a-zü]+)?))?)/g;

/** Whether another name or a plural shows that `who` is not the person `name`. */
export function isOther(name: string, who: string, foreigners: readonly Foreigner[]): boolean {
  if (isSpelt(name, who)) return false;
  const head = who.replace(REST, '');
  return (
    MANY.test(head) ||
    isOfHongKong(name, who) ||
    isOfTaiwan(name, who) ||
    isInPinyin(name, who) ||
    foreigners.some((one) => isCalled(one, head))
  );
}

/**
 * 玛丽索·维加: the characters that may begin a foreigner's given name, and the first one of the family name. A title may
 * stand before the given name: 分析人士斯图·罗森伯格.
 */
type Foreigner = readonly [given: string, family: string];
const FOREIGNER = /([\u4e00-\u9fff]{1,6})[·•‧]([\u4e00-\u9fff])/g;
/** Returns the foreigners that a Chinese text names in full. */
export const foreignersIn = (text: string): Foreigner[] =>
  matchesOf(text, FOREIGNER).map(({ 1: given = '', 2: family = '' }) => [given, family]);

/** Whether a text names a foreigner in full. */
const isCalled = ([given, family]: Foreigner, text: string): boolean =>
  namesIn(text).some(
    ([first, last]) =>
      last !== '' &&
      mayBegin(family, last) &&
      [...given].some((character) => mayBegin(character, first)),
  );

/** Hsu Wen-pin for 蔡. */
const isOfTaiwan = (name: string, who: string): boolean =>
  namesIn(who).some(([first, second]) => {
    const surnames = surnamesOfTaiwan(first);
    return (
      surnames !== '' &&
      /^[A-Z][a-z]+-[a-z]/.test(second) &&
      !surnames.includes(inSimplified(name.charAt(0)))
    );
  });

/** Whether the source does not give the full name of a Chinese speaker. Then a role or a foreign name may stand for it. */
export const isSaidOnly = (name: string, source: readonly Read[], who: string): boolean =>
  readingOf(name) === null || !printedTextOf(source).includes(name) || mayBeForeign(name, who);

const namesIn = (text: string): [surname: string, given: string][] =>
  matchesOf(text, NAME).map(({ 1: first = '', 2: second = '' }) => [first, second]);

/** Dr Fung Wai-yee for 陳女士. */
const isOfHongKong = (name: string, who: string): boolean =>
  namesIn(who).some(([first, second]) => {
    const characters = OF_HONG_KONG.get(first);
    return characters !== undefined && second.includes('-') && !characters.includes(name.charAt(0));
  });

/** Qian Zhiyuan for 赵文博. */
const isInPinyin = (name: string, who: string): boolean =>
  readingOf(name) !== null &&
  namesIn(who).some(([first, second]) => second !== '' && surnameSounds().has(letters(first)));

/** Ross for 罗斯, which may be read as a Chinese name: a single foreign name is no name in pinyin. */
const mayBeForeign = (name: string, text: string): boolean =>
  namesIn(text).some(
    ([word, next]) =>
      next === '' &&
      word.length > SHORTEST &&
      !surnameSounds().has(letters(word)) &&
      mayBegin(name.charAt(0), word),
  );
/** Letters of the longest word that is no foreign name. */
const SHORTEST = 3;

/** Whether an English text spells a name of the source, or its surname. */
export function isSpelt(name: string, text: string): boolean {
  const [foreigner] = foreignersIn(name);
  if (foreigner) return isCalled(foreigner, text);
  const reading = readingOf(name);
  if (reading && spells(letters(text), reading)) return true;
  const surnames = reading?.surname ?? new Set<string>();
  return namesIn(text)
    .flat()
    .some(
      (word) =>
        surnames.has(letters(word)) ||
        OF_HONG_KONG.get(word)?.includes(name.charAt(0)) === true ||
        surnamesOfTaiwan(word).includes(inSimplified(name.charAt(0))),
    );
}
