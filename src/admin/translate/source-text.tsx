import { Typography } from '@strapi/design-system';
import { diffChars } from 'diff';
import type { PieceStatus } from '../../domain/translate';

/** The source of a piece; where it changed since it was translated, what went and what came. */
export function SourceText({ piece: { source, oldSource } }: { piece: PieceStatus }) {
  return (
    <Typography tag="p" style={{ whiteSpace: 'pre-wrap' }}>
      {oldSource === undefined ? source : <Changes from={oldSource} to={source} />}
    </Typography>
  );
}

function Changes({ from, to }: { from: string; to: string }) {
  return diffChars(from, to).map(({ value, added, removed }, index) => {
    if (removed) return <del key={index}>{value}</del>;
    return added ? <ins key={index}>{value}</ins> : <span key={index}>{value}</span>;
  });
}
