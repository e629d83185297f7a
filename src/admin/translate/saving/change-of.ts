import type { Standing } from './standing';
import { isEmpty, type Typed } from './typed';

/** The change of a piece, as the server takes it. */
export type PieceChange = { path: string; hash?: string; target?: string; confirmed?: true };

/** Returns the change that writes a typed text. A text that stands in the draft already is only confirmed. */
export function changeOf(
  { path, hash, text, isConfirmed }: Typed,
  { pieces }: Standing,
): PieceChange {
  if (isEmpty(text)) return { path, hash, target: '' };
  const piece = pieces.find((one) => one.path === path);
  const isChanged = text !== piece?.target;
  return {
    ...{ path, hash },
    ...(isChanged && { target: text }),
    ...((isConfirmed || !isChanged) && { confirmed: true as const }),
  };
}
