import type { Issue } from '../issue';
import { ofRule } from '../rules/of-rule';

/** The character that a decoder writes for unreadable bytes (Unicode 16 §23.8). */
const BROKEN = /\ufffd+/g;
/** How many characters on either side a finding shows. */
const AROUND = 10;
/** With more, the whole file is broken, and the first findings are enough. */
const MOST_TOLD = 20;

/** Makes a finding for each place where a text is broken. */
export const unreadableIn = (text: string): Issue[] =>
  [...text.matchAll(BROKEN)].slice(0, MOST_TOLD).map(({ 0: run, index }) => ({
    ...ofRule('unreadable-characters'),
    actual: text.slice(Math.max(0, index - AROUND), index + run.length + AROUND).trim(),
    position: { start: index, end: index + run.length },
  }));
