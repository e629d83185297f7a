import type { PieceStatus } from '../../../domain/translate';
import type { Standing } from './standing';
import { clashOf, isAsShown, isNews, type Clash, type Typed } from './typed';

/** The browser's store of typed text. */
export interface Store {
  keep(typed: Typed): void;
  /** Removes a text when the server has it. */
  forget(path: string): void;
}

/** The texts that a translator has typed and the server does not have yet, by the path of their piece. */
export function unsavedOf(store: Store, kept: readonly Typed[]) {
  const texts = new Map(kept.map((one) => [one.path, one]));

  function drop(path: string): void {
    texts.delete(path);
    store.forget(path);
  }

  function put(piece: PieceStatus, change: Partial<Typed>): void {
    const { path, target, hash } = piece;
    const one = texts.get(path) ?? { path, text: target, target, hash, isConfirmed: false };
    const next = { ...one, ...change };
    texts.set(path, next);
    store.keep(next);
  }

  return {
    drop,
    put,
    at: (path: string) => texts.get(path),
    all: (): ReadonlyMap<string, Typed> => new Map(texts),
    /** Returns the texts that can be written now, each with the source that it was made from. */
    ready: ({ pieces }: Standing, clashes: ReadonlyMap<string, Clash>): Typed[] =>
      [...texts.values()].filter((one) => {
        const piece = pieces.find(({ path }) => path === one.path);
        return piece && !clashes.has(one.path) && isNews(one, piece);
      }),
    /** Drops the texts that the server has, and returns which of the others conflict with its new state. */
    heldTo(next: Standing): Map<string, Clash> {
      const pieces = new Map(next.pieces.map((piece) => [piece.path, piece]));
      const clashes = new Map<string, Clash>();
      for (const [path, one] of texts) {
        const piece = pieces.get(path);
        if (piece && isAsShown(one.text, piece) && !isNews(one, piece)) drop(path);
        const clash = piece && texts.has(path) ? clashOf(one, piece) : null;
        if (clash) clashes.set(path, clash);
      }
      return clashes;
    },
    /** The server now has a text that was sent. What was typed since then is based on it. */
    arrived(sent: Typed, next: Standing): void {
      const now = texts.get(sent.path);
      const piece = next.pieces.find(({ path }) => path === sent.path);
      if (now === sent) drop(sent.path);
      else if (now && piece) put(piece, { target: piece.target, hash: piece.hash });
    },
  };
}
