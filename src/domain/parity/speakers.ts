import { groupedBy } from '../grouped';
import { matchesOf } from '../matches';
import { once } from '../once';
import { inSimplified } from '../quantity/script.zh';
import type { People } from '../read/people';
import type { Bead } from './bead';
import { mayBegin } from './foreign-names';
import { OF_HONG_KONG } from './hong-kong';
import type { Span } from './passage';
import { textOf, type Read } from './reading';
import { letters, readingOf, spells, surnameSounds } from './romanization';
import type { Speech } from './speech';
import { surnamesOfTaiwan } from './wade-giles';

/** A person who speaks in the target while another person speaks in the source. */
export interface ChangedSpeaker {
  at: Span;
  actual: string;
  /** The speaker in the source. */
  name: string;
  cause: Span;
  /** True if the target names another person or several. False if it may only leave out the name. */
  isSure: boolean;
}

const SAID =
  '(?:said|says|told|tells|wrote|writes|explained|explains|added|adds|noted|recalled|recalls|remarked|stated|stressed|admitted|admits|commented|warned)';
/** `," said the buyers`: the speaker stands after the verb. */
const AFTER_VERB = new RegExp(`[,!?—][”"] ${SAID} (?!that\\b|it\\b)([^.,;:“”"\\n]{2,60})`, 'g');
/** `Shen Yiming, Chairman, said that`: the speaker stands before the verb. */
const BEFORE_VERB = new RegExp(
  `(?:^|[.!?][”"]? |,[”"] )([^.;:“”"\\n]{2,90}?),? ${SAID}(?= that\\b|[^.“”"\\n]{0,40}(?:[,:] ?[“"]|\\.))`,
  'g',
);
/** Words after the name that only describe the speaker. */
const REST = /(?:,| who\b| of\b| from\b| in\b| at\b| with\b).*$/;
const PRONOUN = /^(?:he|she|they|we|i|it)\b/i;
const MANY =
  /^(?:the |some |many |several )?(?:[a-z-]+ ){0,3}(?:[a-z-]{3,}[^s]s|\w*men|people|children)$/;
const NAME =
  /\b(?:(?:Mr|Mrs|Ms|Dr|Professor|Prof)\.? )?([A-Z][a-zü]+)(?: ([A-Z][a-zü]+(?:[-'’][a-zü]+)?))?/g;

/**
 * Returns the speakers of the target who replace another speaker. A bead is checked only if its source has a single
 * speaker.
 */
export function changedSpeakers(
  beads: readonly Bead[],
  speeches: readonly Speech[],
  { roles }: People,
): ChangedSpeaker[] {
  const byBead = groupedBy(speeches, ({ bead }) => bead);
  const reporting = reportersBy([...roles.keys()]);
  const foreigners = once(() => foreignersIn(textOf(beads.flatMap(({ source }) => source))));
  return beads.flatMap(({ source, target }, at) => {
    const quoted = (byBead.get(at) ?? []).flatMap(({ speaker, source: cause }) =>
      speaker ? [{ name: speaker, cause }] : [],
    );
    const [first, ...others] = [...quoted, ...source.flatMap(reporting)];
    if (!first) return [];
    const { name, cause } = first;
    const names = new Set([name, ...others.map((one) => one.name)]);
    // If two people speak in one paragraph, we cannot tell who says what, but a third person says nothing.
    const isLeftOut = once(
      () => names.size === 1 && !isSpelt(name, textOf(target)) && !isSaidOnly(name, source),
    );
    return target.flatMap(speakersIn).flatMap(({ text, ...span }) => {
      if (PRONOUN.test(text)) return [];
      const isSure = [...names].every((one) => isOther(one, text, foreigners()));
      return isSure || isLeftOut() ? [{ at: span, actual: text, name, cause, isSure }] : [];
    });
  });
}

/** 沈一鸣表示: finds people who say something without quotation marks. */
function reportersBy(names: readonly string[]) {
  if (names.length === 0) return () => [];
  const pattern = new RegExp(
    `(${names.join('|')})[^，。；：、“”「」]{0,8}?(?:表示|指出|介[绍紹]|坦言|[认認][为為]|强调|強調)`,
    'g',
  );
  return ({ passage }: Read): { name: string; cause: Span }[] =>
    matchesOf(passage.text, pattern).map(({ 1: name = '', index }) => ({
      name,
      cause: { passage, start: index, end: index + name.length },
    }));
}

function speakersIn({ passage }: Read): (Span & { text: string })[] {
  return [AFTER_VERB, BEFORE_VERB].flatMap((pattern) =>
    matchesOf(passage.text, pattern).map(({ 0: all, 1: who = '', index }) => {
      const start = index + all.indexOf(who);
      return { passage, text: who, start, end: start + who.length };
    }),
  );
}

/** Whether another name or a plural shows that `who` is not the person `name`. */
function isOther(name: string, who: string, foreigners: readonly Foreigner[]): boolean {
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

/** 玛丽索·维加: the first characters of a foreigner's given name and family name. */
type Foreigner = readonly [given: string, family: string];
const FOREIGNER = /([\u4e00-\u9fff])[\u4e00-\u9fff]{0,5}[·•‧]([\u4e00-\u9fff])/g;
const foreignersIn = (text: string): Foreigner[] =>
  matchesOf(text, FOREIGNER).map(({ 1: given = '', 2: family = '' }) => [given, family]);

/** Whether a text names a foreigner in full. */
const isCalled = ([given, family]: Foreigner, text: string): boolean =>
  namesIn(text).some(
    ([first, last]) => last !== '' && mayBegin(given, first) && mayBegin(family, last),
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

/** Whether the source itself does not give the full name. Then a role may stand for the name. */
const isSaidOnly = (name: string, source: readonly Read[]): boolean =>
  readingOf(name) === null || !textOf(source).includes(name);

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

/** Whether an English text spells a name of the source, or its surname. */
function isSpelt(name: string, text: string): boolean {
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
