import { readChanged, type Changed } from './changed';

/** A public note of what an edition changed, and why. */
export interface Correction {
  /** The number of the edition that made it. */
  edition: number;
  /** When that edition came out (ISO 8601, UTC). */
  date: string;
  note: string;
  changed: Changed[];
}

/** An edition as far as corrections look at it; `changed` is JSON. */
type Corrected = {
  number: number;
  createdAt: string | number | Date;
  correction: string | null;
  changed: string;
};

/** The corrections that the editions of a report made in one language, the newest first. */
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
