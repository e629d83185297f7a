import type { Checked } from '../../../workers/tasks/check-report';
import type { Gate } from '../../../domain/check/gate';
import type { Term } from '../../../domain/check';
import type { LastYear } from '../../../domain/years';
import type { Metric, Place } from '../../../domain/report';
import type { Content, Node } from '../../../domain/desk';
import type { Language } from '../../../domain/quantity';

/** What a manuscript is checked against. It does not change while a draft is open. */
export interface Standard {
  language: Language;
  origin: Content | null;
  terms: Term[];
  /** Last year's report; null where there is none. */
  previous: LastYear | null;
  /** The ids of dismissed findings. */
  dismissedFindings: string[];
  gate: Gate;
}

/** A request to check a manuscript. `number` tells its answer from earlier ones. */
export interface Ask {
  number: number;
  document: Node;
  base: Content;
  standard: Standard;
}

/**
 * A figure that the reader found in the prose, with the record that it could become. `isDismissed`: an editor said that
 * it needs no record.
 */
export interface Stated {
  place: Place;
  record: Omit<Metric, 'key'>;
  isDismissed: boolean;
}

export interface Answer extends Checked {
  number: number;
  stated: Stated[];
}
