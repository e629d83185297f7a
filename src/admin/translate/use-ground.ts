import { useEffect, useMemo, useState } from 'react';
import { reportOf } from '../../domain/desk';
import { remembered } from '../../domain/remembered';
import { chipsFor, type Chip, type PieceStatus } from '../../domain/translate';
import { useDraft, type Opened } from '../desk/saving/draft';

/** Loads what the work on a translation needs: the user's rights, and the chips for each source text. */
export function useGround(
  documentId: string,
  locale: string,
  isStarted: boolean,
  pieces: readonly PieceStatus[],
) {
  const draft = useDraft(documentId, locale);
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    // A failure is ignored here, because the translation itself reports it.
    if (isStarted) draft.open().then(setOpened, () => setOpened(null));
  }, [draft, isStarted]);

  const figures = chosenIn(pieces);
  const names = [...figures].join();
  const chips = useMemo(() => chipsOf(opened, figures), [opened, names]);
  return { may: opened?.may ?? null, chips };
}

/** Returns how the translator chose to write each figure, by the text of the figure in the source. */
const chosenIn = (pieces: readonly PieceStatus[]): Map<string, string> =>
  new Map(
    pieces
      .filter(({ kind, status }) => kind === 'metric.text' && status === 'translated')
      .map(({ source, target }) => [source, target]),
  );

function chipsOf(
  opened: Opened | null,
  figures: ReadonlyMap<string, string>,
): (text: string) => readonly Chip[] {
  if (!opened?.origin) return () => NONE;
  const source = { ...reportOf(opened.origin), cover: null };
  const all = chipsFor(source, opened.terms, figures);
  return remembered(all);
}

const NONE: readonly Chip[] = [];
