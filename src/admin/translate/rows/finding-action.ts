import type { Finding } from '../../checks/use-checks';

/** What a button beside a finding of a translation is told. */
export interface FindingActionProps {
  finding: Finding;
  documentId: string;
  locale: string;
  /** To be called when something was done about it: the findings are asked for anew. */
  onDone(): void;
}
