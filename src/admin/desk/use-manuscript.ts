import type { EditorView } from 'prosemirror-view';
import { useEffect, useReducer, useRef, useState, type RefObject } from 'react';
import { shownIn } from './editor/shown';
import { openIn, type Options } from './opened-manuscript';
import { panelPace } from './panel-pace';
import type { Saver } from './saving/saver';
import type { Status } from './saving/status';
import { useWarning } from './saving/use-warning';

export interface Manuscript {
  view: EditorView;
  saver: Saver;
  status: Status;
  /** Whether the browser's store keeps the typed text. If it does not, a closed tab loses the text. */
  isKept: boolean;
  /** Takes the ids of the findings that are dismissed now, and checks the manuscript again. */
  settle(dismissedFindings: string[]): void;
}

/** Opens the manuscript in an element of the page. Returns null until the element exists. */
export function useManuscript(
  element: RefObject<HTMLElement>,
  options: Options,
): Manuscript | null {
  const [desk, setDesk] = useState<ReturnType<typeof openIn> | null>(null);
  const [status, setStatus] = useState<Status>({ kind: 'saved' });
  const [isKept, setKept] = useState(true);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const said = useRef(options.say);
  said.current = options.say;

  useEffect(() => {
    const panels = panelPace(redraw);
    const opened = openIn(
      element.current!,
      { ...options, say: (key, values) => said.current(key, values) },
      {
        ...{ onStatus: setStatus, onKept: setKept },
        onChange: ({ isTyped }) => (isTyped ? panels.typed() : panels.changed()),
      },
    );
    setDesk(opened);
    return () => {
      panels.stop();
      opened.close();
    };
    // The page gives the desk a key, so that it is created anew for each report and language.
  }, []);

  useWarning(!isKept && status.kind !== 'saved');
  return desk && { ...desk, status, isKept };
}

export const shownOf = ({ view }: Manuscript) => shownIn(view.state);
