import { byPath, type Given, type Piece, type RemovedPiece } from './piece';
import { asRemoved, type Standing } from './standing';

/** Returns what a person wrote for pieces that the source no longer has. */
export function writtenForGone(pieces: readonly Piece[], standing: ReadonlyMap<string, Standing>) {
  const own = byPath(pieces);
  return [...standing.values()]
    .filter(({ path, isHuman }) => isHuman && !own.has(path))
    .map(asRemoved);
}

/** Returns what was given for pieces that the source no longer has. */
export function givenForGone(pieces: readonly Piece[], given: readonly Given[]): RemovedPiece[] {
  const own = byPath(pieces);
  return given
    .filter(({ path, text }) => text && !own.has(path))
    .map(({ path, kind, source = '', text = '' }) => ({ path, kind, source, target: text }));
}
