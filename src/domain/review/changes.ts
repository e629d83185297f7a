import type { Content } from '../version/differences';
import { pairsOf } from './align';
import type { Part } from './part';
import { partsOf } from './parts';

/** A part that differs between two states of a draft, with its text in each. Null: the part is missing on that side. */
export interface PartChange {
  part: Omit<Part, 'hash' | 'text'>;
  before: string | null;
  after: string | null;
}

/**
 * Returns the parts that differ between two states of a draft, in reading order: changed words and figures, added and
 * removed parts.
 */
export const changesBetween = (before: Content, after: Content): PartChange[] =>
  pairsOf(partsOf(before), partsOf(after)).flatMap(({ then, now }) => {
    if (then && now && then.hash === now.hash) return [];
    const { path, kind, section } = (now ?? then)!;
    return [
      { part: { path, kind, section }, before: then?.text ?? null, after: now?.text ?? null },
    ];
  });
