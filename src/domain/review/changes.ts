import type { Content } from '../version/differences';
import { pairsOf } from './align';
import type { Part } from './part';
import { partsOf } from './parts';

/** A part that two states of a draft do not share: what it said, and says. Null: it is not on that side. */
export interface PartChange {
  part: Omit<Part, 'hash' | 'text'>;
  before: string | null;
  after: string | null;
}

/** What differs between two states of a draft, part by part, as a reader follows it: words, figures, and what there is at all. */
export const changesBetween = (before: Content, after: Content): PartChange[] =>
  pairsOf(partsOf(before), partsOf(after)).flatMap(({ then, now }) => {
    if (then && now && then.hash === now.hash) return [];
    const { path, kind, section } = (now ?? then)!;
    return [
      { part: { path, kind, section }, before: then?.text ?? null, after: now?.text ?? null },
    ];
  });
