import type { Anchor } from './anchor';

/** What can be said in a thread. The first is `remark`; none is ever changed. */
export type RemarkKind =
  'remark' | 'reply' | 'assigned' | 'resolved' | 'reopened' | 'accepted' | 'declined' | 'reminded';

/** One thing that was said. */
export interface Said {
  thread: string;
  kind: RemarkKind;
  text: string | null;
  anchor: Anchor | null;
  /** Words that should stand there instead. */
  suggestion: string | null;
  assignee: string | null;
  assigneeName: string | null;
  dueOn: string | null;
  writer: string | null;
  writerId: string | null;
  at: string;
}

/** A thread as it stands after all that was said. */
export interface Thread {
  thread: string;
  anchor: Anchor;
  said: Said[];
  isOpen: boolean;
  suggestion: { words: string; state: 'open' | 'accepted' | 'declined' } | null;
  task: { assignee: string; name: string | null; dueOn: string | null } | null;
}

/** What closes a thread. */
export const ENDS: readonly RemarkKind[] = ['resolved', 'accepted', 'declined'];

/** What was said of a thread, in order, as it stands. Null where its first remark is missing. */
export function threadOf(said: readonly Said[]): Thread | null {
  const [first] = said;
  if (first?.kind !== 'remark' || !first.anchor) return null;
  const turn = said.findLast(({ kind }) => ENDS.includes(kind) || kind === 'reopened');
  const given = said.findLast(({ assignee }) => assignee !== null);
  return {
    ...{ thread: first.thread, anchor: first.anchor, said: said.filter(isShown) },
    isOpen: !turn || turn.kind === 'reopened',
    suggestion: suggestionIn(first, said),
    task: given?.assignee
      ? { assignee: given.assignee, name: given.assigneeName, dueOn: given.dueOn }
      : null,
  };
}

/** That somebody was reminded is for the program. */
const isShown = ({ kind }: Said): boolean => kind !== 'reminded';

function suggestionIn({ suggestion }: Said, said: readonly Said[]): Thread['suggestion'] {
  if (suggestion === null) return null;
  const answer = said.findLast(({ kind }) => kind === 'accepted' || kind === 'declined');
  return { words: suggestion, state: (answer?.kind as 'accepted' | 'declined') ?? 'open' };
}

/** What does not fit a thread as it stands. Null where it may be said. */
export function unfit(
  { isOpen, suggestion }: Thread,
  kind: RemarkKind,
): 'closed' | 'open' | 'no-suggestion' | null {
  if (kind === 'reopened') return isOpen ? 'open' : null;
  if (kind === 'reply') return null;
  if (!isOpen) return 'closed';
  const isAnswer = kind === 'accepted' || kind === 'declined';
  return isAnswer && suggestion?.state !== 'open' ? 'no-suggestion' : null;
}
