import type { Hindrance } from '../../domain/review/may-sign';
import type { OpenPart, StageShown } from './review';

/** How the draft stands of which a review was asked. */
export interface Standing {
  /** Whether the server has all that is typed. */
  isSaved: boolean;
  /** Tells that the draft was saved since the review was asked for: the last save, and the one that the answer was asked after. */
  saved: string | undefined;
  answeredAfter: string | undefined;
  /** The version that stands on the page, and the one that the answer is about. Null: nobody knows it. */
  version: string | null;
  answered: string;
}

/** What is waited for before anybody says anything. */
export type Hold = 'unsaved' | 'asking' | null;

/**
 * Why nobody may say anything of a draft yet; null where nothing stands in the way. A word is for what was shown: what is typed and
 * not saved, or saved and not answered yet, was not.
 */
export function holdOn(standing: Standing): Hold {
  const { isSaved, saved, answeredAfter, version, answered } = standing;
  if (!isSaved) return 'unsaved';
  const isOlder = saved !== answeredAfter || (version !== null && version !== answered);
  return isOlder ? 'asking' : null;
}

/** What stands in the way of a signature, and of how many parts. */
export type Hindered = { hindrance: Hindrance; count: number };

/** What one may sign of a stage, and where that is nothing, why. */
export function signable({ open, returned }: Pick<StageShown, 'open' | 'returned'>): {
  count: number;
  maySign: boolean;
  hindered: Hindered[];
} {
  const count = open.filter(({ hindrance }) => hindrance === null).length;
  // Whoever returned a report whose parts are all signed takes that back by signing.
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
