import {
  faultsIn,
  merge,
  sameContent,
  toContent,
  type Choices,
  type Conflict,
  type Fault,
  type Node,
} from '../../../domain/desk';
import { sameJson } from '../../../domain/version/same-json';
import type { Language } from '../../../domain/quantity';
import { manuscriptOf } from '../schema/manuscript-of';
import type { Draft, Failure, Server } from './draft';

/** Whether the server has the typed text, and if not, why. */
export type Status =
  | { kind: 'saved' | 'typed' | 'saving' }
  | { kind: 'faulty'; faults: Fault[] }
  | { kind: 'conflict'; conflicts: Conflict[] }
  | Failure;

/** The functions that the desk gives to a saver. */
interface Ends {
  server: Pick<Server, 'open' | 'save'>;
  language: Language;
  /** Returns the current manuscript. */
  read(): Node;
  /** Shows another manuscript: the changes of others merged with the typed text. */
  show(document: Node): void;
  /** Whether an input method is composing characters. Such text is not saved, and changes of others do not move it. */
  isComposing(): boolean;
  /** Stores the typed text with its base in the browser. `forget` deletes it when the server has the text. */
  keep(base: Draft): void;
  forget(): void;
  /** Says what an error of the server means for the typed text. */
  explain(error: unknown): Failure;
  onStatus(status: Status): void;
}

/** Milliseconds without typing before a save, and before a failed save is tried again. */
const PAUSE_MS = 1_500;
const AGAIN_MS = 5_000;
/** Milliseconds to wait for an input method at most, and between two looks whether it is done. */
const COMPOSING_MS = 10_000;
const GLANCE_MS = 50;

/**
 * Saves typed text to the server after a pause, one write at a time, each with the version that it is based on. Changes
 * of others are merged in. Text that the server refuses stays on the page and in the browser's store.
 */
export function saverOf(ends: Ends, opened: Draft) {
  let base = opened;
  /** The change of another user that conflicts, and the conflicts that were shown. */
  let clash: { theirs: Draft; conflicts: Conflict[] } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let status: Status = { kind: 'saved' };
  let running: Promise<void> | null = null;
  /** Whether somebody typed during a save. That save may be refused. */
  let isMissed = false;
  /** The server's version that was loaded last, so that one version is not loaded twice. */
  let heard: string | null = null;

  const say = (next: Status) => {
    status = next;
    ends.onStatus(next);
  };
  const after = (time: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), time);
  };

  /** Call this after every change of the manuscript. */
  function changed(): void {
    ends.keep(base);
    if (status.kind === 'conflict') return;
    if (status.kind === 'saved') say({ kind: 'typed' });
    if (running) isMissed = true;
    else after(PAUSE_MS);
  }

  /** Saves all typed text. A caller that asks during a save waits until the text typed since then is saved as well. */
  function save(): Promise<void> {
    clearTimeout(timer);
    running ??= saveAll().finally(rested);
    return running;
  }

  function refresh(): Promise<void> {
    running ??= overtaken().then(saveAll).finally(rested);
    return running;
  }

  function rested(): void {
    running = null;
    if (isMissed && status.kind !== 'saved') after(PAUSE_MS);
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
    const content = toContent(document, base.content);
    if (sameContent(content, base.content)) return settled();
    const faults = faultsIn(document, content);
    if (faults.length > 0) return say({ kind: 'faulty', faults });
    say({ kind: 'saving' });
    try {
      const saved = await ends.server.save(content, base.version);
      await rest();
      accept({ content, version: saved.version }, saved);
    } catch (error) {
      await fail(ends.explain(error));
    }
  }

  /** Waits for the end of a composition, but not for ever: a tab that is left during one is saved all the same. */
  async function rest(): Promise<void> {
    for (let waited = 0; ends.isComposing() && waited < COMPOSING_MS; waited += GLANCE_MS) {
      await new Promise((resolve) => setTimeout(resolve, GLANCE_MS));
    }
  }

  /**
   * The server's result becomes the base. If the server changed the text, the change is merged like that of another
   * user.
   */
  function accept(sent: Draft, saved: Draft): void {
    base = sent;
    if (sameContent(sent.content, saved.content)) base = saved;
    else mergeIn(saved);
  }

  /** The server has all typed text. */
  function settled(): void {
    ends.forget();
    say({ kind: 'saved' });
  }

  async function fail(failure: Failure): Promise<void> {
    if (failure.kind === 'stale') return overtaken();
    say(failure);
    if (failure.kind === 'offline' || failure.kind === 'busy') after(AGAIN_MS);
  }

  /** Loads and merges a change that another user saved meanwhile. */
  async function overtaken(): Promise<void> {
    try {
      const theirs = await ends.server.open();
      await rest();
      mergeIn(theirs);
    } catch (error) {
      say(ends.explain(error));
      after(AGAIN_MS);
    }
  }

  function mergeIn(theirs: Draft, choices?: Choices): void {
    const [old, other] = [base, theirs].map(({ content }) => manuscriptOf(content, ends.language));
    const { document, conflicts } = merge(old!, ends.read(), other!, choices);
    const isSeen = choices && sameJson(conflicts, clash?.conflicts);
    if (conflicts.length > 0 && !isSeen) {
      clash = { theirs, conflicts };
      return say({ kind: 'conflict', conflicts });
    }
    clash = null;
    base = theirs;
    ends.show(document);
    ends.keep(base);
  }

  return {
    changed,
    save,
    /** Loads the server's draft, merges it like the change of another user, and saves the typed text on top. */
    refresh,
    /**
     * Takes the server's current version. A different version was written by another user, except during a save here.
     */
    async hear(version: string | null): Promise<void> {
      const isCalm = status.kind === 'saved' || status.kind === 'typed';
      const isNews = version !== null && version !== base.version && version !== heard;
      if (!isNews || !isCalm || running) return;
      heard = version;
      await refresh();
    },
    /** Merges the server's draft into the typed text. Called when a draft is opened together with kept text. */
    mergeIn,
    /**
     * Applies the choice between two versions to each conflict, and saves. If typing has changed the conflicts since
     * they were shown, the new ones are shown: a choice counts only for the conflicts that the user saw.
     */
    settle(choices: Choices) {
      if (!clash) return;
      say({ kind: 'typed' });
      mergeIn(clash.theirs, choices);
      void save();
    },
    isSaved: () => status.kind === 'saved',
    base: () => base,
    stop: () => clearTimeout(timer),
  };
}

export type Saver = ReturnType<typeof saverOf>;
