import type { Anchor } from './anchor';

/** The kinds of entries in a thread. The first entry is a `remark`. Entries are never changed. */
export type RemarkKind =
  'remark' | 'reply' | 'assigned' | 'resolved' | 'reopened' | 'accepted' | 'declined' | 'reminded';

/** One entry of a thread. */
export interface Said {
  thread: string;
  kind: RemarkKind;
  text: string | null;
  anchor: Anchor | null;
  /** The suggested replacement for the words. */
  suggestion: string | null;
  assignee: string | null;
  assigneeName: string | null;
  dueOn: string | null;
  writer: string | null;
  writerId: string | null;
  at: string;
}

/** The state of a thread after all its entries. */
export interface Thread {
  thread: string;
  anchor: Anchor;
  said: Said[];
  isOpen: boolean;
  suggestion: { words: string; state: 'open' | 'accepted' | 'declined' } | null;
  task: { assignee: string; name: string | null; dueOn: string | null } | null;
}

/** The kinds that close a thread. */
export const ENDS: readonly RemarkKind[] = ['resolved', 'accepted', 'declined'];

/** Returns the state of a thread from its entries, in order. Null if the first remark is missing. */
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

/** Reminders are for the program only and are not shown. */
const isShown = ({ kind }: Said): boolean => kind !== 'reminded';

function suggestionIn({ suggestion }: Said, said: readonly Said[]): Thread['suggestion'] {
  if (suggestion === null) return null;
  const answer = said.findLast(({ kind }) => kind === 'accepted' || kind === 'declined');
  return { words: suggestion, state: (answer?.kind as 'accepted' | 'declined') ?? 'open' };
}

/** Returns why an entry of this kind does not fit the thread now; null if it does. */
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
