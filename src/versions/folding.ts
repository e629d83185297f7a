/** The fields of a revision that folding needs. */
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
 * How many of the latest revisions of a draft are kept one by one. A form that is older than ten saves by others is
 * still told that it is outdated and who wrote last, but not which fields changed.
 */
export const RECENT_REVISIONS = 10;

/**
 * How many sittings of a draft are kept, besides signed and published revisions. It is enough for years of daily work.
 */
export const KEPT_SITTINGS = 400;

/** A save after a pause of half an hour starts a new sitting. In milliseconds. */
export const SITTING_GAP = 30 * 60 * 1000;

/** Returns whether a write belongs to the sitting of the last one: the same person, in the same place, soon after. */
export const isSameSitting = (
  last: Pick<Foldable, 'writerId' | 'writer' | 'origin' | 'writtenAt'>,
  now: { writerId: string | null; writer: string | null; origin: string; at: Date },
): boolean =>
  last.writerId === now.writerId &&
  last.writer === now.writer &&
  last.origin === now.origin &&
  now.at.getTime() - new Date(last.writtenAt).getTime() < SITTING_GAP;

/**
 * Returns the ids of the revisions of a draft that can be deleted: autosaves before the last one of their sitting, and
 * sittings beyond the number that is kept. Never returns a revision that was signed or published, or that others need
 * as their base.
 * @param rows the newest first
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
