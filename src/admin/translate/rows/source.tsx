import { changesBetween, type PieceStatus } from '../../../domain/translate';

const TAGS = { same: 'span', gone: 'del', new: 'ins' } as const;

/**
 * Shows the source of a piece. If the source changed since it was translated, marks deletions and insertions in place.
 */
export function Source({ piece: { source, oldSource } }: { piece: PieceStatus }) {
  if (oldSource === undefined) return <>{source}</>;
  return changesBetween(oldSource, source).map(({ kind, text }, at) => {
    const Tag = TAGS[kind];
    return <Tag key={at}>{text}</Tag>;
  });
}
