import type { Issue } from '../issue';
import { ofRule } from '../rules/of-rule';

/** As much of what was left out as a finding shows. */
const SHOWN = 60;

/** A finding for what of an input does not stand in the text, with its first words where it has any. */
export const droppedIssue = (what: string, words: string): Issue => ({
  ...ofRule('dropped-content'),
  actual: words ? `${what} (${words.slice(0, SHOWN)})` : what,
});

/** Words that a finding shows, on one line. */
export const onOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
