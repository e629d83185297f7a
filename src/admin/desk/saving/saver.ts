import {
  faultsIn,
  sameContent,
  toContent,
  type Choices,
  type Conflict,
} from '../../../domain/desk';
import { basisOf, type Page } from './basis';
import { compositionEnd } from './composition';
import type { Draft, Failure, Server } from './draft';
import { paceOf } from './pace';
import type { Status } from './status';

/** The functions that the desk gives to a saver. */
interface Ends extends Page {
  server: Pick<Server, 'open' | 'save'>;
  /** Whether an input method is composing characters. Such text is not saved, and changes of others do not move it. */
  isComposing(): boolean;
  /** Deletes the typed text in the browser's store when the server has it. */
  forget(): void;
  /** Says what an error of the server means for the typed text. */
  explain(error: unknown): Failure;
  onStatus(status: Status): void;
}

/**
 * Saves typed text to the server after a pause, one write at a time, each with the version that it is based on. Changes
 * of others are merged in. Text that the server refuses stays on the page and in the browser's store.
 */
export function saverOf(ends: Ends, opened: Draft) {
  const basis = basisOf(ends, opened);
  const pace = paceOf(saveAll, rested);
  let status: Status = { kind: 'saved' };
  /** Whether somebody typed during a save. That save may be refused. */
  let isMissed = false;
  /** The server's version that was loaded last, so that one version is not loaded twice. */
  let heard: string | null = null;

  const say = (next: Status) => {
    status = next;
    ends.onStatus(next);
  };
  const show = (conflicts: Conflict[]) => {
    if (conflicts.length === 0) return;
    say({ kind: 'conflict', conflicts, saved: basis.conflicting()?.saved ?? null });
  };
  const rest = () => compositionEnd(ends.isComposing);

  /** Call this after every change of the manuscript. */
  function changed(): void {
    ends.keep(basis.draft());
    if (status.kind === 'conflict') return;
    if (status.kind === 'saved') say({ kind: 'typed' });
    if (pace.isRunning()) isMissed = true;
    else pace.afterPause();
  }

  const refresh = () => pace.run(() => overtaken().then(saveAll));

  function rested(): void {
    if (isMissed && status.kind !== 'saved') pace.afterPause();
    isMissed = false;
  }

  async function saveAll(): Promise<void> {
    do await saveOnce();
    while (status.kind === 'saving');
  }

  async function saveOnce(): Promise<void> {
    if (status.kind === 'conflict') return;
    if (ends.isComposing()) await rest();
    const document = ends.read();
    const { content: old, version } = basis.draft();
    const content = toContent(document, old);
    if (sameContent(content, old)) return settled();
    const faults = faultsIn(document, content);
    if (faults.length > 0) return say({ kind: 'faulty', faults });
    say({ kind: 'saving' });
    try {
      const saved = await ends.server.save(content, version);
      await rest();
      show(basis.accept({ content, version: saved.version }, saved));
    } catch (error) {
      await fail(ends.explain(error));
    }
  }

  /** The server has all typed text. */
  function settled(): void {
    ends.forget();
    say({ kind: 'saved' });
  }

  async function fail(failure: Failure): Promise<void> {
    if (failure.kind === 'stale') return overtaken();
    say(failure);
    if (failure.kind === 'offline' || failure.kind === 'busy') pace.afterFailure();
  }

  /** Loads and merges a change that another user saved meanwhile. */
  async function overtaken(): Promise<void> {
    try {
      const theirs = await ends.server.open();
      await rest();
      show(basis.mergeIn(theirs));
    } catch (error) {
      say(ends.explain(error));
      pace.afterFailure();
    }
  }

  return {
    changed,
    /** Saves all typed text. A caller that asks during a save waits until the text typed since then is saved as well. */
    save: pace.atOnce,
    /** Loads the server's draft, merges it like the change of another user, and saves the typed text on top. */
    refresh,
    /**
     * Takes the server's current version. A different version was written by another user, except during a save here.
     */
    async hear(version: string | null): Promise<void> {
      const isCalm = status.kind === 'saved' || status.kind === 'typed';
      const isNews = version !== null && version !== basis.draft().version && version !== heard;
      if (!isNews || !isCalm || pace.isRunning()) return;
      heard = version;
      await refresh();
    },
    /** Merges the server's draft into the typed text. Called when a draft is opened together with kept text. */
    mergeIn: (theirs: Draft) => show(basis.mergeIn(theirs)),
    /**
     * Applies the choice between two versions to each conflict, and saves. If typing has changed the conflicts since
     * they were shown, the new ones are shown: a choice counts only for the conflicts that the user saw.
     */
    settle(choices: Choices) {
      const theirs = basis.conflicting();
      if (!theirs) return;
      say({ kind: 'typed' });
      show(basis.mergeIn(theirs, choices));
      void pace.atOnce();
    },
    isSaved: () => status.kind === 'saved',
    base: basis.draft,
    stop: pace.stop,
  };
}

export type Saver = ReturnType<typeof saverOf>;
