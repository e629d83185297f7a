import type { EditorView } from 'prosemirror-view';
import { useEffect, useReducer, useRef, useState, type RefObject } from 'react';
import type { Language } from '../../domain/quantity';
import { checkerOf } from './checks/checker';
import { showAnswer, shownIn } from './editor/shown';
import { openManuscript, readManuscript, showManuscript } from './editor/manuscript';
import { caret, readCaret } from './editor/caret';
import { deskKeys } from './editor/desk-keys';
import { hints } from './editor/hints';
import type { Say } from './editor/element';
import { viewsIn } from './editor/views';
import { afterPaint } from './after-paint';
import { pasting } from './editor/paste';
import { pictures, type Upload } from './editor/pictures';
import { failureOf, type Opened, type Server } from './saving/draft';
import { keptBy } from './saving/kept';
import type { Restored } from './saving/restore';
import { useWarning } from './saving/use-warning';
import { saverOf, type Saver, type Status } from './saving/saver';

export interface Place {
  documentId: string;
  locale: string;
  tab: string;
  who: string;
}

export interface Manuscript {
  view: EditorView;
  saver: Saver;
  status: Status;
  /** Whether the browser's store keeps the typed text. If it does not, a closed tab loses the text. */
  isKept: boolean;
  /** Takes the ids of the findings that are dismissed now, and checks the manuscript again. */
  settle(dismissedFindings: string[]): void;
}

/** Milliseconds until the panels follow the text, so that they do not slow down typing. */
const BESIDE_MS = 120;

interface Options {
  server: Server;
  opened: Opened;
  restored: Restored & { clear(): Promise<unknown> };
  place: Place;
  language: Language;
  say: Say;
  upload: Upload;
  /** Runs when pasted content cannot be read. */
  onRefused(error: unknown): void;
  /** Runs when the user asks to search for words. */
  onFind(): void;
}

/**
 * Opens the manuscript in an element of the page, and saves and checks it during typing. Returns null until the element
 * exists.
 */
export function useManuscript(
  element: RefObject<HTMLElement>,
  options: Options,
): Manuscript | null {
  const [desk, setDesk] = useState<Pick<Manuscript, 'view' | 'saver' | 'settle'> | null>(null);
  const [status, setStatus] = useState<Status>({ kind: 'saved' });
  const [isKept, setKept] = useState(true);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const said = useRef(options.say);
  said.current = options.say;

  useEffect(() => {
    const { server, opened, restored, place, language } = options;
    const id = `${place.tab} ${place.documentId} ${place.locale}`;
    const mine = keptBy(place.who);
    let beside: ReturnType<typeof setTimeout> | undefined;
    let isWriting = false;
    let kept = restored.base;
    const say: Say = (key, values) => said.current(key, values);

    const view: EditorView = openManuscript(element.current!, {
      document: restored.document,
      isEditable: () => opened.may.update,
      label: say('desk.title'),
      views: viewsIn(say),
      keys: deskKeys(() => void saver.save(), options.onFind),
      plugins: [caret, hints(say), pictures(options.upload, say), pasting(options.onRefused)],
      onChange({ isTyped }) {
        if (isTyped) {
          saver.changed();
          checker.changed();
        }
        beside ??= setTimeout(() => {
          beside = undefined;
          redraw();
        }, BESIDE_MS);
      },
    });
    const read = () => readManuscript(view);
    const write = () => {
      if (!isWriting) return;
      isWriting = false;
      const { content, version } = kept;
      mine.keep({ ...place, id, document: read(), base: content, version, at: Date.now() }).then(
        () => setKept(true),
        () => setKept(false),
      );
    };
    const saver: Saver = saverOf(
      {
        ...{ server, language, read, onStatus: setStatus, explain: failureOf },
        show(document) {
          readCaret(view);
          showManuscript(view, document);
          checker.ask();
        },
        isComposing: () => view.composing,
        keep(base) {
          kept = base;
          if (!isWriting) afterPaint(write);
          isWriting = true;
        },
        forget() {
          isWriting = false;
          void mine.forget(id);
        },
      },
      restored.base,
    );
    const { origin, terms, previous, gate } = opened;
    let { dismissedFindings } = opened;
    const checker = checkerOf({
      standard: () => ({ language, origin, terms, previous, gate, dismissedFindings }),
      read: () => ({ document: read(), base: saver.base().content }),
      onAnswer(answer) {
        // A change would disturb the input method. The next answer comes when the composition is done.
        if (view.composing) return checker.changed();
        readCaret(view);
        view.dispatch(showAnswer(view.state, answer));
      },
    });
    const saveAtOnce = () => void saver.save();
    const onHidden = () => {
      if (document.visibilityState !== 'hidden') return;
      write();
      saveAtOnce();
    };
    window.addEventListener('online', saveAtOnce);
    document.addEventListener('visibilitychange', onHidden);

    checker.ask();
    if (restored.at !== null) {
      saver.changed();
      void restored.clear().then(saveAtOnce);
    }
    setDesk({
      ...{ view, saver },
      settle(findings) {
        dismissedFindings = findings;
        checker.ask();
      },
    });
    return () => {
      window.removeEventListener('online', saveAtOnce);
      document.removeEventListener('visibilitychange', onHidden);
      clearTimeout(beside);
      void saver.save();
      saver.stop();
      checker.stop();
      view.destroy();
    };
    // The page gives the desk a key, so that it is created anew for each report and language.
  }, []);

  useWarning(!isKept && status.kind !== 'saved');
  return desk && { ...desk, status, isKept };
}

export const shownOf = ({ view }: Manuscript) => shownIn(view.state);
