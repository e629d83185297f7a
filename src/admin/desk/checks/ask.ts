import type { Checked } from '../../../workers/tasks/check-report';
import type { Gate } from '../../../domain/check/gate';
import type { Term } from '../../../domain/check';
import type { LastYear } from '../../../domain/years';
import type { Metric, Place } from '../../../domain/report';
import type { Content, Node } from '../../../domain/desk';
import type { Language } from '../../../domain/quantity';

/** What does not change while a draft is open: what it is held to. */
export interface Standard {
  language: Language;
  origin: Content | null;
  terms: Term[];
  /** Last year's report; null where there is none. */
  previous: LastYear | null;
  /** Ids of findings that somebody dismissed. */
  dismissedFindings: string[];
  gate: Gate;
}

/** A manuscript to check; `number` tells its answer from those before. */
export interface Ask {
  number: number;
  document: Node;
  base: Content;
  standard: Standard;
}

/** A figure of the prose as it is read: the record that it could become, and whether an editor said that it need not be one. */
export interface Stated {
  place: Place;
  record: Omit<Metric, 'key'>;
  isDismissed: boolean;
}

export interface Answer extends Checked {
  number: number;
  stated: Stated[];
}
