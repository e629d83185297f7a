import type { Change } from '../report';
import type { Moved } from './claim';

/** What a figure that says nothing of its own rises or falls by or to, as the one before it moved. */
export type Carried = { change: Change; moved: Change };

const RESULT: Partial<Record<Change, Change>> = { risesBy: 'risesTo', fallsBy: 'fallsTo' };

/**
 * `own` is what the words before a figure say; `moved` the rise or fall that the figures before speak of, `joint` what
 * stands between the two. Gives the change of the figure, and what the next one may carry on.
 */
export function carried(
  moved: Change,
  own: Change,
  reader: Moved,
  { joint, after }: { joint: string; after: string },
): Carried {
  if (own !== 'none') return { change: own, moved: own };
  const result = RESULT[moved];
  if (!result) return { change: 'none', moved: 'none' };
  if (reader.isSame(joint, after)) return { change: moved, moved };
  if (reader.isResult(joint)) return { change: result, moved: 'none' };
  return { change: 'none', moved: reader.isStart(joint) ? moved : 'none' };
}
