import type { ComponentType } from 'react';
import type { Finding } from '../../checks/use-checks';
import { Dismiss } from '../../dismissals/dismiss';

/** What a button beside a finding of a translation is told. */
export interface FindingActionProps {
  finding: Finding;
  documentId: string;
  locale: string;
  /** To be called when something was done about it: the findings are asked for anew. */
  onDone(): void;
}

/** What can be done about a finding in its row. Another room adds its own by one line. */
export const FINDING_ACTIONS: readonly ComponentType<FindingActionProps>[] = [Dismiss];
