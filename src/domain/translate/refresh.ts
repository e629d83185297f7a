import { compose } from './compose';
import { sourceLists, type Lists } from './lists';
import {
  EMPTY_STATE,
  type Carried,
  type Given,
  type Piece,
  type RemovedPiece,
  type TranslationState,
} from './piece';
import { piecesOf } from './pieces';
import { proposals } from './proposals';
import type { Term } from './propose';
import { settle, type Settled } from './settle';
import { farewell, standingOf, type Standing } from './standing';
import { picturesOf, valuesOf } from './values';

export interface RefreshInput {
  source: Carried;
  /** Null where there is no translation yet. */
  target: Carried | null;
  state?: TranslationState | null;
  terms?: readonly Term[];
  given?: readonly Given[];
}

/** A translation that corresponds to its source, and what is remembered of it. */
export interface Translation {
  report: Carried;
  state: TranslationState;
}

/**
 * Starts a translation, or brings it up to date with its source: structure, keys, pictures and values
 * follow, new pieces are proposed, moved ones move. What a person wrote is kept: in its place, to be
 * compared where its source changed; among `state.removed` where its source went, until it comes back.
 */
export function refresh({ source, target, terms = [], ...rest }: RefreshInput): Translation {
  const { given = [] } = rest;
  const state = rest.state ?? EMPTY_STATE;
  const lists = sourceLists(source, state);
  const pieces = piecesOf(source, lists);
  const standing = standingOf(target, state, source, lists);
  const gifts = new Map(given.map((one) => [one.path, one]));
  const removed = [...state.removed, ...departed(pieces, standing), ...homeless(pieces, given)];
  const propose = proposals(source, lists, terms, (path) => chosen(path, gifts, standing));
  const known = new Map(state.pieces.map((piece) => [piece.path, piece]));
  const contextOf = (path: string) => ({
    ...{ known: known.get(path), here: standing.get(path), given: gifts.get(path) },
    ...{ propose, removed },
  });
  const settled = new Map(
    pieces.map((piece) => [piece.path, settle(piece, contextOf(piece.path))]),
  );
  return {
    report: composed(source, lists, settled, target, state),
    state: {
      version: 1,
      pieces: [...settled.values()].map(({ piece }) => piece),
      removed,
      images: picturesOf(source),
    },
  };
}

/** The surface text of a figure that a person chose. */
function chosen(
  path: string,
  gifts: ReadonlyMap<string, Given>,
  standing: ReadonlyMap<string, Standing>,
): string | null {
  const here = standing.get(path);
  return gifts.get(path)?.text || (here?.isHuman ? here.text : null);
}

/** What a person wrote for a piece that the source has no more. */
function departed(pieces: readonly Piece[], standing: ReadonlyMap<string, Standing>) {
  const paths = new Set(pieces.map(({ path }) => path));
  return [...standing.values()]
    .filter(({ path, isHuman }) => isHuman && !paths.has(path))
    .map(farewell);
}

/** What was given for a piece that the source has no more. */
function homeless(pieces: readonly Piece[], given: readonly Given[]): RemovedPiece[] {
  const paths = new Set(pieces.map(({ path }) => path));
  return given
    .filter(({ path, text }) => text && !paths.has(path))
    .map(({ path, kind, source = '', text = '' }) => ({ path, kind, source, target: text }));
}

function composed(
  source: Carried,
  lists: Lists,
  settled: ReadonlyMap<string, Settled>,
  target: Carried | null,
  state: TranslationState,
): Carried {
  const words = {
    text: (path: string) => settled.get(path)?.piece.target || null,
    blocks: (path: string) => settled.get(path)?.blocks ?? [],
  };
  return compose(source, lists, words, valuesOf(target, state));
}
