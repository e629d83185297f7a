/** What the folding of revisions looks at. */
export type Foldable = {
  id: number;
  writerId: string | null;
  writer: string | null;
  origin: string | null;
  writtenAt: string | Date;
  version: string | null;
  sitting: string | null;
  base: string | null;
  kept: boolean | null;
};

/**
 * How many of the last revisions of a draft stand one by one. A form that is older than ten saves of others is still told that it
 * is, and who wrote last, but no longer which fields changed.
 */
export const RECENT_REVISIONS = 10;

/** How many sittings of a draft are remembered, beside what was signed or published: years of daily work. */
export const KEPT_SITTINGS = 400;

/** After half an hour without a save, the next one is a new sitting. In milliseconds. */
export const SITTING_GAP = 30 * 60 * 1000;

/** Whether a write belongs to the sitting of the one before it: the same person, in the same place, soon after. */
export const isSameSitting = (
  last: Pick<Foldable, 'writerId' | 'writer' | 'origin' | 'writtenAt'>,
  now: { writerId: string | null; writer: string | null; origin: string; at: Date },
): boolean =>
  last.writerId === now.writerId &&
  last.writer === now.writer &&
  last.origin === now.origin &&
  now.at.getTime() - new Date(last.writtenAt).getTime() < SITTING_GAP;

/**
 * Those of a draft's revisions that need not be kept, the newest first in `rows`: autosaves that a later one of their sitting
 * has overtaken, and sittings past the number that is kept. Never one that was signed or published, or that others are made of.
 */
export function foldable(rows: readonly Foldable[]): number[] {
  const seen = new Set<string>();
  let sittings = 0;
  const dropped = rows.filter((row, at) => {
    const sitting = row.sitting ?? String(row.id);
    const isLastOfIts = !seen.has(sitting);
    seen.add(sitting);
    if (isLastOfIts) sittings += 1;
    if (at < RECENT_REVISIONS || row.kept) return false;
    return !isLastOfIts || sittings > KEPT_SITTINGS;
  });
  const gone = new Set(dropped.map(({ id }) => id));
  const needed = new Set(rows.flatMap(({ id, base }) => (gone.has(id) ? [] : (base ?? []))));
  return dropped
    .filter(({ base, version }) => base || !needed.has(version ?? ''))
    .map(({ id }) => id);
}
