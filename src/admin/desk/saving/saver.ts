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
import type { Language } from '../../../domain/quantity';
import { manuscriptOf } from '../schema/manuscript-of';
import { failureOf, type Draft, type Failure, type Server } from './draft';

/** How what is typed stands towards the server. */
export type Status =
  | { kind: 'saved' | 'typed' | 'saving' }
  | { kind: 'faulty'; faults: Fault[] }
  | { kind: 'conflict'; conflicts: Conflict[] }
  | Failure;

/** What a saver asks of the desk that it works for. */
interface Ends {
  server: Server;
  language: Language;
  /** The manuscript as it is now. */
  read(): Node;
  /** Shows another manuscript: what others wrote, merged with what is typed. */
  show(document: Node): void;
  /** Keeps what is typed in the browser's own store, with its base; forgets it when the server has it. */
  keep(base: Draft): void;
  forget(): void;
  onStatus(status: Status): void;
}

/** How long nobody types before a draft is saved, and after what time it is tried again where that failed. */
const PAUSE_MS = 1_500;
const AGAIN_MS = 5_000;

/**
 * Brings what is typed to the server: after a pause, one write at a time, each on the version that it is based on. What others
 * wrote meanwhile is merged in; what the server does not take stays, here and in the browser's own store.
 */
export function saverOf(ends: Ends, opened: Draft) {
  let base = opened;
  let latest: Draft | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let status: Status = { kind: 'saved' };
  let isSaving = false;

  const say = (next: Status) => {
    status = next;
    ends.onStatus(next);
  };
  const after = (time: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), time);
  };

  /** Hears of every change of the manuscript. */
  function changed(): void {
    ends.keep(base);
    if (status.kind === 'conflict') return;
    if (status.kind === 'saved') say({ kind: 'typed' });
    if (!isSaving) after(PAUSE_MS);
  }

  async function save(): Promise<void> {
    clearTimeout(timer);
    if (isSaving || status.kind === 'conflict') return;
    const document = ends.read();
    const content = toContent(document, base.content);
    if (sameContent(content, base.content)) return settled();
    const faults = faultsIn(document, content);
    if (faults.length > 0) return say({ kind: 'faulty', faults });
    isSaving = true;
    say({ kind: 'saving' });
    try {
      const saved = await ends.server.save(content, base.version);
      accept({ content, version: saved.version }, saved);
    } catch (error) {
      await fail(failureOf(error));
    } finally {
      isSaving = false;
    }
    if (status.kind === 'saving') await save();
  }

  /** What the server made of it is the base from here on; what it changed is what another wrote. */
  function accept(sent: Draft, saved: Draft): void {
    base = sent;
    if (sameContent(sent.content, saved.content)) base = saved;
    else mergeIn(saved);
  }

  /** Nothing is typed that the server does not have. */
  function settled(): void {
    ends.forget();
    say({ kind: 'saved' });
  }

  async function fail(failure: Failure): Promise<void> {
    if (failure.kind === 'stale') return overtaken();
    say(failure);
    if (failure.kind === 'offline' || failure.kind === 'busy') after(AGAIN_MS);
  }

  /** Somebody else wrote meanwhile. */
  async function overtaken(): Promise<void> {
    try {
      mergeIn(await ends.server.open());
    } catch (error) {
      say(failureOf(error));
      after(AGAIN_MS);
    }
  }

  function mergeIn(theirs: Draft, choices?: Choices): void {
    const [old, other] = [base, theirs].map(({ content }) => manuscriptOf(content, ends.language));
    const { document, conflicts } = merge(old!, ends.read(), other!, choices);
    if (conflicts.length > 0 && !choices) {
      latest = theirs;
      return say({ kind: 'conflict', conflicts });
    }
    base = theirs;
    ends.show(document);
    ends.keep(base);
  }

  return {
    changed,
    save,
    /** Fetches what the server has now, as what somebody else wrote. */
    refresh: overtaken,
    /** Merges what the server has now into what is typed; called when a draft is opened with what was kept of it. */
    mergeIn,
    /** Takes one of both versions wherever both changed the same words, and saves. */
    settle(choices: Choices) {
      if (!latest) return;
      say({ kind: 'typed' });
      mergeIn(latest, choices);
      latest = null;
      void save();
    },
    isSaved: () => status.kind === 'saved',
    base: () => base,
    stop: () => clearTimeout(timer),
  };
}

export type Saver = ReturnType<typeof saverOf>;
