import type { Anchor } from '../../domain/remark/anchor';
import type { Said, Thread } from '../../domain/remark/thread';

export type SaidShown = Pick<Said, 'kind' | 'text' | 'at' | 'assigneeName' | 'dueOn'> & {
  by: string | null;
};

/** A thread, as the server returns it. */
export interface ThreadShown extends Pick<Thread, 'isOpen' | 'suggestion' | 'task'> {
  id: string;
  about: Anchor;
  said: SaidShown[];
}

export interface Colleague {
  id: string;
  name: string;
}
