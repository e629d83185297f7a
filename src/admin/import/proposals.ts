import type { Metric, Photo, Quote, Report } from '../../domain/report';

/** A record that the reader proposes for the prose. The editor may refuse each. */
export type Proposal =
  | { kind: 'figure'; id: string; record: Metric }
  | { kind: 'quote'; id: string; record: Quote }
  | { kind: 'picture'; id: string; record: Photo };

/**
 * Returns the proposals of a report by their keys. An id says what is proposed, with a count for equal ones. So ids
 * stay the same when the same document is read again with another title. Keys do not.
 */
export function proposalsOf({ cover, sections }: Report): ReadonlyMap<string, Proposal> {
  const counted = new Map<string, number>();
  const idOf = (words: string): string => {
    const nth = (counted.get(words) ?? 0) + 1;
    counted.set(words, nth);
    return `${words} ${nth}`;
  };
  const pictures = (photos: readonly Photo[]): Proposal[] =>
    photos.map((record) => ({
      ...{ kind: 'picture', id: idOf(`picture ${record.src ?? record.caption}`), record },
    }));
  const inSections = sections.flatMap(({ metrics, quotes, photos }): Proposal[] => [
    ...metrics.map((record) => ({
      ...{ kind: 'figure' as const, id: idOf(`figure ${record.text}`), record },
    })),
    ...quotes.map((record) => ({
      ...{ kind: 'quote' as const, id: idOf(`quote ${record.text}`), record },
    })),
    ...pictures(photos),
  ]);
  const all = [...pictures(cover ? [cover] : []), ...inSections];
  return new Map(all.map((proposal) => [proposal.record.key, proposal]));
}

/** Returns the keys of the refused proposals. */
export const keysOf = (report: Report, refused: ReadonlySet<string>): string[] =>
  [...proposalsOf(report)].flatMap(([key, { id }]) => (refused.has(id) ? key : []));

/** Returns the id of the picture that becomes the cover: the chosen one, or else the document's own. */
export const coverOf = (report: Report, chosen: string | null): string | null =>
  chosen ?? proposalsOf(report).get(report.cover?.key ?? '')?.id ?? null;

/** Returns the key of the proposal with this id, or null if there is none. */
export const keyOf = (report: Report, id: string | null): string | null =>
  [...proposalsOf(report)].find(([, proposal]) => proposal.id === id)?.[0] ?? null;
