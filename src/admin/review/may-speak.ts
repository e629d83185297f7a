import type { Hindrance } from '../../domain/review/may-sign';
import type { OpenPart, StageShown } from './review';

/** The state of the draft that a review is about. */
export interface Standing {
  /** Whether the server has all typed text. */
  isSaved: boolean;
  /** Values that change with each save: one for the last save, one for the save before the review was requested. */
  saved: string | undefined;
  answeredAfter: string | undefined;
  /** The version that the page shows, and the version that the response is about. Null if the version is unknown. */
  version: string | null;
  answered: string;
}

/** Why a reviewer has to wait. */
export type Hold = 'unsaved' | 'asking' | null;

/**
 * Returns why nobody may sign or return a draft yet; null if nothing prevents it. A reviewer must have seen the
 * content. Text that is not saved, or that the server's response does not include yet, was not shown.
 */
export function holdOn(standing: Standing): Hold {
  const { isSaved, saved, answeredAfter, version, answered } = standing;
  if (!isSaved) return 'unsaved';
  const isOlder = saved !== answeredAfter || (version !== null && version !== answered);
  return isOlder ? 'asking' : null;
}

/** Why some parts cannot be signed, and how many. */
export type Hindered = { hindrance: Hindrance; count: number };

/** Returns how many parts of a stage the user may sign. If there are none, returns why. */
export function signable({ open, returned }: Pick<StageShown, 'open' | 'returned'>): {
  count: number;
  maySign: boolean;
  hindered: Hindered[];
} {
  const count = open.filter(({ hindrance }) => hindrance === null).length;
  // A user who returned a report whose parts are all signed takes the return back by signing.
  const maySign = count > 0 || (open.length === 0 && returned !== null);
  return { count, maySign, hindered: maySign ? [] : hinderedIn(open) };
}

function hinderedIn(open: readonly OpenPart[]): Hindered[] {
  const counts = new Map<Hindrance, number>();
  for (const { hindrance } of open) {
    if (hindrance) counts.set(hindrance, (counts.get(hindrance) ?? 0) + 1);
  }
  return [...counts].map(([hindrance, count]) => ({ hindrance, count }));
}
