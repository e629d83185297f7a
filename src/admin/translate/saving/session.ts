import type { PieceStatus } from '../../../domain/translate';
import type { Failure } from '../../desk/saving/draft';
import type { PieceChange, Standing } from './standing';
import { clashOf, isEmpty, isNews, shownOf, type Clash, type Typed } from './typed';

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
interface Ends {
  server: { load(): Promise<Standing>; write(pieces: PieceChange[]): Promise<Standing> };
  /** Keeps typed text in the browser's store. `forget` removes it when the server has it. */
  keep(typed: Typed): void;
  forget(path: string): void;
  /** Says what an error of the server means for the typed text. */
  explain(error: unknown): Failure;
  onView(view: View): void;
}

/** Milliseconds without typing before a save, and before a failed save is tried again. */
const PAUSE_MS = 1_500;
const AGAIN_MS = 5_000;

/**
 * Saves what a translator types to the server after a pause, one write at a time. If another user changed the same
 * piece, or its source changed, that piece waits for the translator's choice. All other pieces are saved.
 */
export function sessionOf(ends: Ends, standing: Standing, kept: readonly Typed[]) {
  const typed = new Map(kept.map((one) => [one.path, one]));
  let view: View = { standing, typed, clashes: new Map(), status: { kind: 'saved' }, answers: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  /** The paths of the pieces in the current request. */
  let underWay: ReadonlySet<string> = new Set();

  const pieceAt = (path: string) => view.standing.pieces.find((one) => one.path === path);

  function show(change: Partial<View>): void {
    view = { ...view, ...change, typed: new Map(typed) };
    ends.onView(view);
  }

  const after = (time: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), time);
  };

  /**
   * Takes the new state of the server. Typed text that the server has is dropped. The rest is compared with the state
   * it is based on.
   */
  function take(next: Standing, status: Status): void {
    const pieces = new Map(next.pieces.map((piece) => [piece.path, piece]));
    const clashes = new Map<string, Clash>();
    for (const [path, one] of typed) {
      const piece = pieces.get(path);
      if (piece && isAsShown(one.text, piece) && !isNews(one, piece)) drop(path);
      const clash = piece && typed.has(path) ? clashOf(one, piece) : null;
      if (clash) clashes.set(path, clash);
    }
    show({ standing: next, clashes, status, answers: view.answers + 1 });
  }

  function drop(path: string): void {
    typed.delete(path);
    ends.forget(path);
  }

  function put(piece: PieceStatus, change: Partial<Typed>): void {
    const { path, target, hash } = piece;
    const one = typed.get(path) ?? { path, text: target, target, hash, isConfirmed: false };
    const next = { ...one, ...change };
    typed.set(path, next);
    ends.keep(next);
  }

  /** Returns the texts that can be written now, each with the source that it was made from. */
  const ready = (): Typed[] =>
    [...typed.values()].filter((one) => {
      const piece = pieceAt(one.path);
      return piece && !view.clashes.has(one.path) && isNews(one, piece);
    });

  /** A caller that asks during a save waits until the text typed since then is saved as well. */
  function save(): Promise<void> {
    clearTimeout(timer);
    running ??= saveAll().finally(() => {
      running = null;
    });
    return running;
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
      const next = await ends.server.write(sent.map(changeOf));
      for (const one of sent) settle(one, next);
      take(next, { kind: 'saved' });
    } catch (error) {
      await fail(ends.explain(error));
    } finally {
      underWay = new Set();
    }
  }

  function changeOf({ path, hash, text, isConfirmed }: Typed): PieceChange {
    if (isEmpty(text)) return { path, hash, target: '' };
    const isChanged = text !== pieceAt(path)?.target;
    return {
      ...{ path, hash },
      ...(isChanged && { target: text }),
      ...((isConfirmed || !isChanged) && { confirmed: true as const }),
    };
  }

  /** The server now has what was sent. Text typed since then is based on it. */
  function settle(sent: Typed, next: Standing): void {
    const now = typed.get(sent.path);
    const piece = next.pieces.find(({ path }) => path === sent.path);
    if (now === sent) drop(sent.path);
    else if (now && piece) put(piece, { target: piece.target, hash: piece.hash });
  }

  async function fail(failure: Failure): Promise<void> {
    if (failure.kind !== 'stale') {
      show({ status: failure });
      if (failure.kind === 'offline' || failure.kind === 'busy') after(AGAIN_MS);
      return;
    }
    try {
      take(await ends.server.load(), { kind: 'typed' });
      if (ready().length > 0) after(0);
    } catch (error) {
      show({ status: ends.explain(error) });
      after(AGAIN_MS);
    }
  }

  const changed = () => {
    const isWaiting = view.status.kind === 'saved';
    show(isWaiting ? { status: { kind: 'typed' } } : {});
    if (!running) after(PAUSE_MS);
  };

  return {
    view: () => view,
    save,
    take: (next: Standing) => take(next, view.status),
    type(piece: PieceStatus, text: string): void {
      // A piece in the current request needs another write to restore its old text.
      const isAsBefore = isAsShown(text, piece) && !underWay.has(piece.path);
      if (isAsBefore && !typed.get(piece.path)?.isConfirmed) {
        drop(piece.path);
        return show({});
      }
      put(piece, { text });
      changed();
    },
    /** Confirms pieces with their current or typed text. */
    async confirm(pieces: readonly PieceStatus[]): Promise<void> {
      for (const piece of pieces) put(piece, { isConfirmed: true });
      await save();
    },
    /** Writes one text as the translation of several pieces, and confirms them. */
    async fill(pieces: readonly PieceStatus[], text: string): Promise<void> {
      for (const piece of pieces) put(piece, { text, isConfirmed: true });
      await save();
    },
    /** Chooses one of the two versions of a piece. */
    async choose(piece: PieceStatus, side: 'mine' | 'theirs'): Promise<void> {
      if (side === 'theirs') drop(piece.path);
      else put(piece, { target: piece.target, hash: piece.hash, isConfirmed: true });
      take(view.standing, view.status);
      await save();
    },
    isSaved: () => ready().length === 0 && view.clashes.size === 0 && !running,
    start(): void {
      take(view.standing, view.status);
      if (ready().length > 0) changed();
    },
    stop: () => clearTimeout(timer),
  };
}

export type Session = ReturnType<typeof sessionOf>;

const isAsShown = (text: string, piece: PieceStatus): boolean =>
  text === shownOf(piece) || (isEmpty(text) && isEmpty(shownOf(piece)));
