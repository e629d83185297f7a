import { changesBetween, type PieceStatus } from '../../../domain/translate';

const TAGS = { same: 'span', gone: 'del', new: 'ins' } as const;

/** The source of a piece; where it changed since it was translated, what went and what came, in its place. */
export function Source({ piece: { source, oldSource } }: { piece: PieceStatus }) {
  if (oldSource === undefined) return <>{source}</>;
  return changesBetween(oldSource, source).map(({ kind, text }, at) => {
    const Tag = TAGS[kind];
    return <Tag key={at}>{text}</Tag>;
  });
}
