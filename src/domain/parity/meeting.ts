import { remembered } from '../remembered';
import { coverageOf } from './content';
import type { Read } from './reading';

/** What a passage of the source and one of the target have in common. */
export interface Meeting {
  /** Values that the target has as figures and the source as any numeral. */
  values: readonly number[];
  /** Capitalised words of the target that are in the pinyin of the source. */
  names: readonly string[];
  sameYear: boolean;
  /** True if both contain a quotation. */
  spoken: boolean;
  /** The share of the known words of each side that the other side has, from 0 to 1. */
  words: Readonly<Record<'source' | 'target', number>>;
}

/** Compares one passage of the source with one of the target. */
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

/** Returns a `Meet` that compares each pair once. Alignment asks again for every bead that may contain the pair. */
export function rememberedMeetings(): Meet {
  const meetingsOf = remembered((from: Read) => remembered((to: Read) => meetingOf(from, to)));
  return (from, to) => meetingsOf(from)(to);
}
