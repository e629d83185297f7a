import { Flex, Typography } from '@strapi/design-system';
import type { RemovedPiece } from '../../domain/translate';
import { useText } from '../text';

/** Lists what was translated from text that the source no longer has, so that its words can be used again. */
export function Removed({ pieces, locale }: { pieces: readonly RemovedPiece[]; locale: string }) {
  const say = useText();
  if (pieces.length === 0) return null;
  return (
    <details>
      <summary style={{ cursor: 'pointer' }}>
        <Typography variant="pi" textColor="neutral600">
          {say('translate.removed', { count: pieces.length })}
        </Typography>
      </summary>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={3}>
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
      </Flex>
    </details>
  );
}
