import type { Issue } from '../../../domain/issue';

/** The props of a button next to a finding. */
export interface FindingActionProps {
  finding: Issue;
  documentId: string;
  locale: string;
  /** Call this after an action on the finding. The findings are then requested again. */
  onDone(now: string[] | null): void;
}
