import type { Issue } from '../issue';
import { ofRule } from '../rules/of-rule';

/** How many characters of the words left out a finding shows. */
const SHOWN = 60;

/** Makes a finding for something in the input that is not in the text, with its first words if it has any. */
export const droppedIssue = (what: string, words: string): Issue => ({
  ...ofRule('dropped-content'),
  actual: words ? `${what} (${words.slice(0, SHOWN)})` : what,
});

/** Returns words on one line, as a finding shows them. */
export const onOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
