import type { Issue } from '../issue';
import { ofRule } from '../rules/of-rule';

/** Characters that a decoder put for bytes that it could not read (Unicode 16 §23.8). */
const BROKEN = /\ufffd+/g;
/** So many characters on either side show where. */
const AROUND = 10;
/** More than this, and the whole file is broken: the first ones tell it. */
const MOST_TOLD = 20;

/** A finding for each place of a text where the file is broken. */
export const unreadableIn = (text: string): Issue[] =>
  [...text.matchAll(BROKEN)].slice(0, MOST_TOLD).map(({ 0: run, index }) => ({
    ...ofRule('unreadable-characters'),
    actual: text.slice(Math.max(0, index - AROUND), index + run.length + AROUND).trim(),
    position: { start: index, end: index + run.length },
  }));
