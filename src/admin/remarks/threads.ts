import type { Anchor } from '../../domain/remark/anchor';
import type { RemarkKind } from '../../domain/remark/thread';

export interface SaidShown {
  kind: RemarkKind;
  text: string | null;
  by: string | null;
  at: string;
  assigneeName: string | null;
  dueOn: string | null;
}

/** A thread as the server answers it. */
export interface ThreadShown {
  id: string;
  isOpen: boolean;
  about: Anchor;
  suggestion: { words: string; state: 'open' | 'accepted' | 'declined' } | null;
  task: { assignee: string; name: string | null; dueOn: string | null } | null;
  said: SaidShown[];
}

export interface Colleague {
  id: string;
  name: string;
}
