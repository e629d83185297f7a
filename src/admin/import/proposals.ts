import type { Metric, Photo, Quote, Report } from '../../domain/report';

/** What the reader proposes beside the prose: each may be refused. */
export type Proposal =
  | { kind: 'figure'; id: string; record: Metric }
  | { kind: 'quote'; id: string; record: Quote }
  | { kind: 'picture'; id: string; record: Photo };

/**
 * The proposals of a report by their keys. Their ids say what they are and which of its kind: they stay the same where the same
 * document is read again under another title, which keys do not.
 */
export function proposalsOf({ sections }: Report): ReadonlyMap<string, Proposal> {
  const counted = new Map<string, number>();
  const idOf = (words: string): string => {
    const nth = (counted.get(words) ?? 0) + 1;
    counted.set(words, nth);
    return `${words} ${nth}`;
  };
  const all = sections.flatMap(({ metrics, quotes, photos }): Proposal[] => [
    ...metrics.map((record) => ({
      ...{ kind: 'figure' as const, id: idOf(`figure ${record.text}`), record },
    })),
    ...quotes.map((record) => ({
      ...{ kind: 'quote' as const, id: idOf(`quote ${record.text}`), record },
    })),
    ...photos.map((record) => ({
      ...{ kind: 'picture' as const, id: idOf(`picture ${record.src ?? record.caption}`), record },
    })),
  ]);
  return new Map(all.map((proposal) => [proposal.record.key, proposal]));
}

/** The keys of those that were refused. */
export const keysOf = (report: Report, refused: ReadonlySet<string>): string[] =>
  [...proposalsOf(report)].flatMap(([key, { id }]) => (refused.has(id) ? key : []));
