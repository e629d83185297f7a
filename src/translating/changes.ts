import { errors } from '@strapi/utils';
import type { Given, PieceStatus } from '../domain/translate';
import { maxLengthOf } from '../domain/translate/exchange';
import { RefusalError } from '../http/refusal';
import { assertShort } from './acceptable';
import type { PieceChange } from './query';

/**
 * Converts an editor's changes and confirmations into pieces. A path that is not a piece confirms every piece below it:
 * `sections.ab12`, or `*` for all. Throws 400 for a path that names nothing, and 409 if the source has changed since
 * the caller read it.
 */
export function givenBy(changes: readonly PieceChange[], pieces: readonly PieceStatus[]): Given[] {
  const byPath = new Map(pieces.map((piece) => [piece.path, piece]));
  const differing = changes.filter(({ path, hash }) => hash && byPath.get(path)?.hash !== hash);
  if (differing.length > 0) throw changed(differing, byPath);
  assertShort(tooLong(changes, byPath));
  return changes.flatMap(({ path, target, confirmed }) => {
    const piece = byPath.get(path);
    if (piece)
      return [
        {
          path,
          kind: piece.kind,
          isConfirmed: confirmed ?? false,
          ...(target !== undefined && { text: target, isEmptied: target.trim() === '' }),
        },
      ];
    if (target === undefined) return confirmedBelow(path, pieces);
    throw unknownPath(path);
  });
}

function tooLong(changes: readonly PieceChange[], pieces: ReadonlyMap<string, PieceStatus>) {
  return changes.flatMap(({ path, target = '' }) => {
    const piece = pieces.get(path);
    const limit = piece ? maxLengthOf(piece.kind) : null;
    return limit !== null && target.length > limit ? [{ path, length: target.length, limit }] : [];
  });
}

function confirmedBelow(path: string, pieces: readonly PieceStatus[]): Given[] {
  const below = pieces.filter((piece) => path === '*' || piece.path.startsWith(`${path}.`));
  if (below.length === 0) throw unknownPath(path);
  return below.map(({ path: own, kind }) => ({ path: own, kind, isConfirmed: true }));
}

const unknownPath = (path: string) =>
  new errors.ValidationError(
    `The report has no piece "${path}". GET the translation for those that it has.`,
    { path },
  );

function changed(changes: readonly PieceChange[], byPath: ReadonlyMap<string, PieceStatus>) {
  const differences = changes.map(({ path }) => ({
    path,
    source: byPath.get(path)?.source ?? null,
  }));
  return new RefusalError(
    'conflict',
    'The source has changed since you read it. Read it again and compare.',
    { differences },
  );
}
