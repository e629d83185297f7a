import { compose } from './compose';
import { writtenForGone, givenForGone } from './gone-pieces';
import type { Words } from './ingredients';
import { sourceLists } from './lists';
import {
  byPath,
  EMPTY_STATE,
  type Carried,
  type Given,
  type RemovedPiece,
  type TranslationState,
} from './piece';
import { piecesOf } from './pieces';
import { proposals } from './proposals';
import type { Term } from './propose';
import { settle } from './settle';
import type { Settled } from './settled';
import { standingOf, type Standing } from './standing';
import { picturesOf, valuesOf } from './values';

export interface RefreshInput {
  source: Carried;
  /** Null if there is no translation yet. */
  target: Carried | null;
  state?: TranslationState | null;
  terms?: readonly Term[];
  given?: readonly Given[];
}

/** A translation that corresponds to its source, and its state to store. */
export interface Translation {
  report: Carried;
  state: TranslationState;
}

/**
 * Starts a translation, or brings it up to date with its source. Structure, keys, pictures and values follow the
 * source. New pieces are proposed, and moved pieces move. Everything that a person wrote is kept: in place, for
 * comparison if its source changed, or in `state.removed` if its source was deleted, until the source returns.
 */
export function refresh(input: RefreshInput): Translation {
  const { source, target, terms = [], given = [] } = input;
  const state = input.state ?? EMPTY_STATE;
  const lists = sourceLists(source, state);
  const pieces = piecesOf(source, lists);
  const standing = standingOf(target, state, pieces, lists);
  const gifts = byPath(given);
  const removed = [
    ...state.removed,
    ...writtenForGone(pieces, standing),
    ...givenForGone(pieces, given),
  ];
  const propose = proposals(source, lists, terms, (path) => chosen(path, gifts, standing));
  const known = byPath(state.pieces);
  const settled = pieces.map((piece) => {
    const [before, here] = [known.get(piece.path), standing.get(piece.path)];
    return settle(piece, { known: before, here, given: gifts.get(piece.path), propose, removed });
  });
  return {
    report: compose(source, lists, wordsOf(settled), valuesOf(target, state)),
    state: stateOf(settled, removed, source),
  };
}

const stateOf = (
  settled: readonly Settled[],
  removed: RemovedPiece[],
  source: Carried,
): TranslationState => ({
  version: 1,
  pieces: settled.map(({ piece }) => piece),
  removed,
  images: picturesOf(source),
});

/** Returns the text of a figure that a person chose. */
function chosen(
  path: string,
  gifts: ReadonlyMap<string, Given>,
  standing: ReadonlyMap<string, Standing>,
): string | null {
  const [here, gift] = [standing.get(path), gifts.get(path)];
  if (gift?.isEmptied) return null;
  return gift?.text || (here?.isHuman ? here.text : null);
}

function wordsOf(settled: readonly Settled[]): Words {
  const byPiece = new Map(settled.map((one) => [one.piece.path, one]));
  return {
    text: (path) => byPiece.get(path)?.piece.target || null,
    blocks: (path) => byPiece.get(path)?.blocks ?? [],
  };
}
