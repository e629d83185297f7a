import type { Issue } from '../../issue';

/** As much of what was left out as a finding shows. */
const SHOWN = 60;

/** What of a page does not stand in the text, with its words. */
export function droppedIssue(what: string, words: string): Issue[] {
  const shown = words.replace(/\s+/g, ' ').trim();
  if (shown === '') return [];
  return [
    {
      ruleId: 'dropped-content',
      severity: 'warning',
      actual: `${what} (${shown.slice(0, SHOWN)})`,
    },
  ];
}
