import type { Issue } from '../../../domain/issue';

/** What a button beside a finding is told. */
export interface FindingActionProps {
  finding: Issue;
  documentId: string;
  locale: string;
  /** To be called when something was done about it: the findings are asked for anew. */
  onDone(now: string[] | null): void;
}
