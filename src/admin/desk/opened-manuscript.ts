import type { EditorView } from 'prosemirror-view';
import type { Language } from '../../domain/quantity';
import { checkerOf } from './checks/checker';
import { caret, readCaret } from './editor/caret';
import { copying } from './editor/copied';
import { deskKeys, type Acts } from './editor/desk-keys';
import type { Say } from './editor/element';
import { hints } from './editor/hints';
import { looseRecords } from './editor/loose';
import { openManuscript, readManuscript, showManuscript } from './editor/manuscript';
import { pasting } from './editor/paste';
import { pictures } from './editor/pictures';
import type { Upload } from './editor/place-pictures';
import { showAnswer } from './editor/shown';
import { viewsIn } from './editor/views';
import type { Place } from './place';
import { browserCopyOf } from './saving/browser-copy';
import { failureOf, type Opened, type Server } from './saving/draft';
import type { Restored } from './saving/restore';
import { saverOf, type Saver } from './saving/saver';
import type { Status } from './saving/status';

/** What a manuscript is opened with. */
export interface Options {
  server: Server;
  opened: Opened;
  restored: Restored & { clear(): Promise<unknown> };
  place: Place;
  language: Language;
  say: Say;
  upload: Upload;
  /** Runs when pasted content cannot be read. */
  onRefused(error: unknown): void;
  /** Shows words that are about what the user just did. */
  onTold(words: string): void;
  /** What a key asks of the page: to search, to link the selected words, to show the record at the cursor. */
  acts: Omit<Acts, 'save'>;
}

/** What the page learns of the manuscript. */
interface Watcher {
  onStatus(status: Status): void;
  /** Says whether the browser's store keeps the typed text. */
  onKept(isKept: boolean): void;
  /** Runs after every change of what is shown. */
  onChange(change: { isTyped: boolean }): void;
}

/** Opens the manuscript in an element of the page. It is then saved, kept in the browser and checked during typing. */
export function openIn(element: HTMLElement, options: Options, watcher: Watcher) {
  const { server, opened, restored, language, say } = options;
  const view: EditorView = openManuscript(element, {
    document: restored.document,
    isEditable: () => opened.may.update,
    label: say('desk.title'),
    views: viewsIn(say, options.upload, options.onTold),
    keys: deskKeys({ ...options.acts, save: () => void saver.save() }),
    plugins: [
      ...[caret, hints(say), looseRecords(say)],
      ...[pictures(options.upload, say), pasting(options.onRefused, options.upload)],
      copying(options.place.documentId),
    ],
    onChange(change) {
      if (change.isTyped) {
        saver.changed();
        checker.changed();
      }
      watcher.onChange(change);
    },
  });
  const read = () => readManuscript(view);
  const copy = browserCopyOf(options.place, { read, onKept: watcher.onKept });
  const saver: Saver = saverOf(
    {
      ...{ server, language, read, onStatus: watcher.onStatus, explain: failureOf },
      ...{ keep: copy.keep, forget: copy.forget },
      show(document) {
        readCaret(view);
        showManuscript(view, document);
        checker.ask();
      },
      isComposing: () => view.composing,
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
  const forgetPage = saveWithPage(copy.write, () => void saver.save());

  checker.ask();
  if (restored.at !== null) {
    saver.changed();
    void restored.clear().then(() => void saver.save());
  }
  return {
    ...{ view, saver },
    /** Takes the ids of the findings that are dismissed now, and checks the manuscript again. */
    settle(findings: string[]): void {
      dismissedFindings = findings;
      checker.ask();
    },
    close(): void {
      forgetPage();
      void saver.save();
      saver.stop();
      checker.stop();
      view.destroy();
    },
  };
}

/** Saves when the connection is back, and when the page is hidden: it may be closed next. Returns how to stop that. */
function saveWithPage(write: () => void, save: () => void): () => void {
  const onHidden = () => {
    if (document.visibilityState !== 'hidden') return;
    write();
    save();
  };
  window.addEventListener('online', save);
  document.addEventListener('visibilitychange', onHidden);
  return () => {
    window.removeEventListener('online', save);
    document.removeEventListener('visibilitychange', onHidden);
  };
}
