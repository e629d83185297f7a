import { readChanged, type Changed } from './changed';

/** A public note: what an edition changed, and why. */
export interface Correction {
  /** The number of the edition that made the correction. */
  edition: number;
  /** When that edition was published (ISO 8601, UTC). */
  date: string;
  note: string;
  changed: Changed[];
}

/** The fields of an edition that corrections need. `changed` is JSON. */
type Corrected = {
  number: number;
  createdAt: string | number | Date;
  correction: string | null;
  changed: string;
};

/** Returns the corrections of a report in one language, the newest first. */
export const correctionsOf = (editions: readonly Corrected[]): Correction[] =>
  editions
    .flatMap(({ number, createdAt, correction, changed }) =>
      correction === null
        ? []
        : {
            ...{ edition: number, date: new Date(createdAt).toISOString(), note: correction },
            changed: readChanged(changed),
          },
    )
    .sort((a, b) => b.edition - a.edition);
