import { diffArrays } from 'diff';

/** A range of a sequence: from, to (exclusive). */
export type Range = readonly [from: number, to: number];

/** A range that one side changed, in the base and on that side. */
export interface Hunk {
  side: 'mine' | 'theirs';
  base: Range;
  /** By how many items the changed sequence is longer. */
  more: number;
}

/** Returns the ranges in which a sequence differs from the base. */
export function hunksOf(
  base: readonly string[],
  other: readonly string[],
  side: Hunk['side'],
): Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0;
  let open: { from: number; removed: number; added: number } | null = null;
  const close = () => {
    if (!open) return;
    const { from, removed, added } = open;
    hunks.push({ side, base: [from, from + removed], more: added - removed });
    open = null;
  };
  for (const { added, removed, count = 0 } of diffArrays([...base], [...other])) {
    if (!added && !removed) {
      close();
      at += count;
      continue;
    }
    open ??= { from: at, removed: 0, added: 0 };
    if (added) open.added += count;
    else {
      open.removed += count;
      at += count;
    }
  }
  close();
  return hunks;
}
