import type { PieceStatus } from '../../../domain/translate';
import type { Typed } from '../saving/typed';

export const FILTERS = ['all', 'missing', 'stale', 'found', 'translated'] as const;

export type Filter = (typeof FILTERS)[number];

/** Whether a piece matches the chosen filter. */
export const isIn = (
  filter: Filter,
  { path, status }: PieceStatus,
  found: ReadonlyMap<string, unknown>,
): boolean => filter === 'all' || (filter === 'found' ? found.has(path) : status === filter);

/** Whether a piece contains the search words, on either side. */
export function has(words: string, { source, target }: PieceStatus, typed?: Typed): boolean {
  const sought = words.trim().toLowerCase();
  return sought === '' || [source, typed?.text ?? target].join('\n').toLowerCase().includes(sought);
}
