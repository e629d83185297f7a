import { groupedBy } from '../grouped';
import { matchesOf } from '../matches';
import { once } from '../once';
import type { People } from '../read/people';
import type { Bead } from './bead';
import { printedOf, type Span } from './passage';
import { textOf, type Read } from './reading';
import { foreignersIn, isOther, isSaidOnly, isSpelt } from './speaker-names';
import type { Speech } from './speech';

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
const PRONOUN = /^(?:he|she|they|we|i|it)\b/i;
/**
 * Returns the speakers of the target who replace another speaker. A bead is checked only if its source has a single
 * speaker.
 */
export function changedSpeakers(
  beads: readonly Bead[],
  speeches: readonly Speech[],
  { printed }: People,
): ChangedSpeaker[] {
  const byBead = groupedBy(speeches, ({ bead }) => bead);
  const reporting = reportersBy([...printed.keys()]);
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
    const isAlone = once(() => names.size === 1 && !isSpelt(name, textOf(target)));
    const isLeftOut = (who: string) => isAlone() && !isSaidOnly(name, source, who);
    return target.flatMap(speakersIn).flatMap(({ text, ...span }) => {
      if (PRONOUN.test(text)) return [];
      const isSure = [...names].every((one) => isOther(one, text, foreigners()));
      return isSure || isLeftOut(text) ? [{ at: span, actual: text, name, cause, isSure }] : [];
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
    matchesOf(printedOf(passage), pattern).map(({ 1: name = '', index }) => ({
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
