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

/** How what is typed stands towards the server. */
export type Status =
  | { kind: 'saved' | 'typed' | 'saving' }
  | { kind: 'faulty'; faults: Fault[] }
  | { kind: 'conflict'; conflicts: Conflict[] }
  | Failure;

/** What a saver asks of the desk that it works for. */
interface Ends {
  server: Pick<Server, 'open' | 'save'>;
  language: Language;
  /** The manuscript as it is now. */
  read(): Node;
  /** Shows another manuscript: what others wrote, merged with what is typed. */
  show(document: Node): void;
  /** Letters that an input method is making into characters: neither saved as they are, nor moved by what another wrote. */
  isComposing(): boolean;
  /** Keeps what is typed in the browser's own store, with its base; forgets it when the server has it. */
  keep(base: Draft): void;
  forget(): void;
  /** What a failure of the server means for what is typed. */
  explain(error: unknown): Failure;
  onStatus(status: Status): void;
}

/** How long nobody types before a draft is saved, and after what time it is tried again where that failed. */
const PAUSE_MS = 1_500;
const AGAIN_MS = 5_000;
/** How long an input method is waited for, and how often it is looked whether it is done. */
const COMPOSING_MS = 10_000;
const GLANCE_MS = 50;

/**
 * Brings what is typed to the server: after a pause, one write at a time, each on the version that it is based on. What others
 * wrote meanwhile is merged in; what the server does not take stays, here and in the browser's own store.
 */
export function saverOf(ends: Ends, opened: Draft) {
  let base = opened;
  /** What another wrote that is to be chosen from, and the places as they were shown. */
  let clash: { theirs: Draft; conflicts: Conflict[] } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let status: Status = { kind: 'saved' };
  let running: Promise<void> | null = null;
  /** Whether somebody typed while a save was under way, which may be refused. */
  let isMissed = false;
  /** The version that was last fetched because the server said that it has it: it is not fetched again and again. */
  let heard: string | null = null;

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
    if (running) isMissed = true;
    else after(PAUSE_MS);
  }

  /** Brings all that is typed to the server. Whoever asks while a save is under way waits until that has what was typed since, too. */
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

  /** Waits until no characters are being made, for some time: a tab that is left in the middle is saved all the same. */
  async function rest(): Promise<void> {
    for (let waited = 0; ends.isComposing() && waited < COMPOSING_MS; waited += GLANCE_MS) {
      await new Promise((resolve) => setTimeout(resolve, GLANCE_MS));
    }
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
    /** Fetches what the server has now, as what somebody else wrote, and saves what is typed on it. */
    refresh,
    /** Hears which version the server has: another one is what somebody else wrote. While a save is under way it is one's own. */
    async hear(version: string | null): Promise<void> {
      const isCalm = status.kind === 'saved' || status.kind === 'typed';
      const isNews = version !== null && version !== base.version && version !== heard;
      if (!isNews || !isCalm || running) return;
      heard = version;
      await refresh();
    },
    /** Merges what the server has now into what is typed; called when a draft is opened with what was kept of it. */
    mergeIn,
    /**
     * Takes one of both versions wherever both changed the same words, and saves. Where somebody typed since they were shown and
     * they are others now, they are shown again: a choice is for what was seen.
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
