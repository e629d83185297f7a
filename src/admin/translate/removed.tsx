import { Typography } from '@strapi/design-system';
import type { RemovedPiece } from '../../domain/translate';
import { FoldedList } from '../folded-list';
import { useText } from '../text';

/** Lists what was translated from text that the source no longer has, so that its words can be used again. */
export function Removed({ pieces, locale }: { pieces: readonly RemovedPiece[]; locale: string }) {
  const say = useText();
  if (pieces.length === 0) return null;
  return (
    <FoldedList title={say('translate.removed', { count: pieces.length })}>
      {pieces.map(({ path, source, target }, nth) => (
        <li key={`${path} ${nth}`}>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {source}
          </Typography>
          <Typography tag="p" lang={locale}>
            {target}
          </Typography>
        </li>
      ))}
    </FoldedList>
  );
}
