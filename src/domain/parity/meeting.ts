import { remembered } from '../remembered';
import { coverageOf } from './content';
import type { Read } from './reading';

/** What a passage of the source and one of the target have in common. */
export interface Meeting {
  /** Values that the target states as figures, and the source by any numeral. */
  values: readonly number[];
  /** Capitalised words of the target that the source has in pinyin. */
  names: readonly string[];
  sameYear: boolean;
  /** Both quote somebody. */
  spoken: boolean;
  /** Which share of the known words of each stands in the other, from 0 to 1. */
  words: Readonly<Record<'source' | 'target', number>>;
}

/** Looks at one pair of passages. */
export type Meet = (from: Read, to: Read) => Meeting;

export const meetingOf: Meet = (from, to) => ({
  values: to.stated.filter((value) => from.values.has(value)),
  names: to.names.filter((name) => from.sounds().includes(name)),
  sameYear: to.years.some(({ year }) => from.namedYears.has(year)),
  spoken: from.spoken && to.spoken,
  words: wordsOf(from, to),
});

function wordsOf(from: Read, to: Read): Meeting['words'] {
  const [source, target] = [from.content(), to.content()];
  return { source: coverageOf(source, target), target: coverageOf(target, source) };
}

/** The same, each pair looked at once: alignment asks for it once for every bead that the pair may stand in. */
export function rememberedMeetings(): Meet {
  const meetingsOf = remembered((from: Read) => remembered((to: Read) => meetingOf(from, to)));
  return (from, to) => meetingsOf(from)(to);
}
