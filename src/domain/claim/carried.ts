import type { Change } from '../report';
import type { Moved } from './claim';

/** The change of a figure, and the change that the next figure may carry on. */
export type Carried = { change: Change; moved: Change };

const RESULT: Partial<Record<Change, Change>> = { risesBy: 'risesTo', fallsBy: 'fallsTo' };

/**
 * Returns the change of a figure whose own words may state none, so that it carries on the change of the figure before.
 * @param moved the rise or fall that the earlier figures speak of
 * @param own what the words before this figure say
 * @param joint the text between the two figures
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
