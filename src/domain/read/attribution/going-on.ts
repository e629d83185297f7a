import { isSpokenOf } from '../reference';
import { NOT_SAID_AFTER } from '../words.zh';
import type { Surroundings } from './after';
import { LONGEST_TERM, OF_WORDS } from './clauses.zh';
import type { Attribution } from './person-of';

/** With more words in between, somebody else may speak. */
const LONGEST_BETWEEN = 90;

/**
 * 他说：“…。”学生们都很悲伤。“…。”: whole sentences after a sentence about something else. The speaker before goes on, unless the sentence names
 * somebody.
 */
export function goingOn(
  last: Attribution | null,
  text: string,
  { before, after, people }: Surroundings,
): Attribution | null {
  const stands = /[。！？]\s*$/.test(before) && !NOT_SAID_AFTER.test(after);
  const isWhole = /[。！？!?…]$/.test(text) && text.length > LONGEST_TERM;
  if (!last || !stands || !isWhole) return null;
  if (before.length > LONGEST_BETWEEN || OF_WORDS.test(before)) return null;
  const other = people.lastIn(before);
  if (other?.name && !isSpokenOf(other.name, text)) return null;
  const { person, pronoun } = last;
  return person || pronoun ? { person, pronoun, where: 'none' } : null;
}
