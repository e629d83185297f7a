import { Flex, Typography } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useText } from '../text';
import { Disagreements } from './disagreements';
import { Files } from './files';
import { Filter, isIn, type Shown } from './filter';
import { PieceRow } from './piece-row';
import { Progress } from './progress';
import { Renew } from './renew';
import { useAskBeforeLeaving } from './unsaved';
import { useTranslation } from './use-translation';

type Props = { documentId: string; locale: string };

/** One translation: how it stands, and all its pieces beside their sources. */
export function Desk({ documentId, locale }: Props) {
  const say = useText();
  const translation = useTranslation(documentId, locale);
  useAskBeforeLeaving(say('translate.leave'));
  const [shown, setShown] = useState<Shown>('all');
  const { standing, write, busy } = translation;
  if (!standing) return null;
  const title = standing.pieces.find(({ path }) => path === 'title')?.source;
  return (
    <>
      <Layouts.Header
        title={title || say('translate.title')}
        subtitle={<Progress standing={standing} />}
        primaryAction={<Renew translation={translation} />}
        secondaryAction={standing.isStarted && <Files translation={translation} />}
      />
      <Layouts.Content>
        {standing.isStarted ? (
          <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
            <Disagreements documentId={documentId} locale={locale} pieces={standing.pieces} />
            <Filter standing={standing} shown={shown} onChange={setShown} />
            {standing.pieces.filter(isIn(shown)).map((piece) => (
              <PieceRow
                // A row holds what is being written, also where others write meanwhile.
                key={piece.path}
                piece={piece}
                busy={busy}
                onWrite={write}
              />
            ))}
          </Flex>
        ) : (
          <Typography>{say('translate.not-started')}</Typography>
        )}
      </Layouts.Content>
    </>
  );
}
