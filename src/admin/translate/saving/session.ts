import type { PieceStatus } from '../../../domain/translate';
import type { Failure } from '../../desk/saving/draft';
import { paceOf } from '../../desk/saving/pace';
import { changeOf, type PieceChange } from './change-of';
import type { Standing } from './standing';
import { isAsShown, type Clash, type Typed } from './typed';
import { unsavedOf, type Store } from './unsaved';

export type Status = { kind: 'saved' } | { kind: 'typed' } | { kind: 'saving' } | Failure;

/** A translation while somebody works on it: the server's state, the typed text, and whether that text is saved. */
export interface View {
  standing: Standing;
  typed: ReadonlyMap<string, Typed>;
  clashes: ReadonlyMap<string, Clash>;
  status: Status;
  /** Increases with every response of the server. */
  answers: number;
}

/** The functions that the page gives to a session. */
interface Ends extends Store {
  server: { load(): Promise<Standing>; write(pieces: PieceChange[]): Promise<Standing> };
  /** Says what an error of the server means for the typed text. */
  explain(error: unknown): Failure;
  onView(view: View): void;
}

/**
 * Saves what a translator types to the server after a pause, one write at a time. If another user changed the same
 * piece, or its source changed, that piece waits for the translator's choice. All other pieces are saved.
 */
export function sessionOf(ends: Ends, standing: Standing, kept: readonly Typed[]) {
  const unsaved = unsavedOf(ends, kept);
  const pace = paceOf(saveAll);
  let view: View = {
    ...{ standing, typed: unsaved.all(), clashes: new Map() },
    ...{ status: { kind: 'saved' }, answers: 0 },
  };
  /** The paths of the pieces in the current request. */
  let underWay: ReadonlySet<string> = new Set();

  function show(change: Partial<View>): void {
    view = { ...view, ...change, typed: unsaved.all() };
    ends.onView(view);
  }

  const ready = () => unsaved.ready(view.standing, view.clashes);

  /** Takes the new state of the server, and compares with it what is not saved yet. */
  function take(next: Standing, status: Status): void {
    const clashes = unsaved.heldTo(next);
    show({ standing: next, clashes, status, answers: view.answers + 1 });
  }

  async function saveAll(): Promise<void> {
    do await saveOnce();
    while (view.status.kind === 'saved' && ready().length > 0);
  }

  async function saveOnce(): Promise<void> {
    const sent = ready();
    if (sent.length === 0) return show({ status: { kind: 'saved' } });
    underWay = new Set(sent.map(({ path }) => path));
    show({ status: { kind: 'saving' } });
    try {
      const changes = sent.map((one) => changeOf(one, view.standing));
      const next = await ends.server.write(changes);
      for (const one of sent) unsaved.arrived(one, next);
      take(next, { kind: 'saved' });
    } catch (error) {
      await fail(ends.explain(error));
    } finally {
      underWay = new Set();
    }
  }

  async function fail(failure: Failure): Promise<void> {
    if (failure.kind !== 'stale') {
      show({ status: failure });
      if (failure.kind === 'offline' || failure.kind === 'busy') pace.afterFailure();
      return;
    }
    try {
      take(await ends.server.load(), { kind: 'typed' });
      if (ready().length > 0) pace.next();
    } catch (error) {
      show({ status: ends.explain(error) });
      pace.afterFailure();
    }
  }

  const changed = () => {
    const isWaiting = view.status.kind === 'saved';
    show(isWaiting ? { status: { kind: 'typed' } } : {});
    if (!pace.isRunning()) pace.afterPause();
  };

  return {
    view: () => view,
    /** A caller that asks during a save waits until the text typed since then is saved as well. */
    save: pace.atOnce,
    take: (next: Standing) => take(next, view.status),
    type(piece: PieceStatus, text: string): void {
      // A piece in the current request needs another write to restore its old text.
      const isAsBefore = isAsShown(text, piece) && !underWay.has(piece.path);
      if (isAsBefore && !unsaved.at(piece.path)?.isConfirmed) {
        unsaved.drop(piece.path);
        return show({});
      }
      unsaved.put(piece, { text });
      changed();
    },
    /** Confirms pieces with their current or typed text. */
    async confirm(pieces: readonly PieceStatus[]): Promise<void> {
      for (const piece of pieces) unsaved.put(piece, { isConfirmed: true });
      await pace.atOnce();
    },
    /** Writes one text as the translation of several pieces, and confirms them. */
    async fill(pieces: readonly PieceStatus[], text: string): Promise<void> {
      for (const piece of pieces) unsaved.put(piece, { text, isConfirmed: true });
      await pace.atOnce();
    },
    /** Chooses one of the two versions of a piece. */
    async choose(piece: PieceStatus, side: 'mine' | 'theirs'): Promise<void> {
      if (side === 'theirs') unsaved.drop(piece.path);
      else unsaved.put(piece, { target: piece.target, hash: piece.hash, isConfirmed: true });
      take(view.standing, view.status);
      await pace.atOnce();
    },
    isSaved: () => ready().length === 0 && view.clashes.size === 0 && !pace.isRunning(),
    start(): void {
      take(view.standing, view.status);
      if (ready().length > 0) changed();
    },
    stop: pace.stop,
  };
}

export type Session = ReturnType<typeof sessionOf>;
