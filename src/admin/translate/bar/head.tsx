import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useNavigate } from 'react-router-dom';
import type { Issue } from '../../../domain/issue';
import { Publish } from '../../desk/panels/publish';
import { StatusLine } from '../../desk/panels/status';
import { PreviewButton } from '../../preview-button';
import { useText } from '../../text';
import { useDuring } from '../../use-during';
import { heldVersion } from '../../versions/bases';
import { Progress } from '../progress';
import type { Translation } from '../use-translation';
import { Files } from './files';

type Props = {
  translation: Translation;
  gated: readonly Issue[];
  /** How many of the findings that stop publishing only say that a piece is not translated yet. */
  untranslated: number;
  may: { update: boolean; publish: boolean } | null;
};

/** Shows the report, the state of its translation, and the actions for the whole translation. */
export function Head({ translation, gated, untranslated, may }: Props) {
  const say = useText();
  const navigate = useNavigate();
  const { documentId, locale, session, view } = translation;
  const { standing, status } = view;
  const title = standing.pieces.find(({ path }) => path === 'title')?.source;
  return (
    <Flex justifyContent="space-between" gap={4} wrap="wrap" alignItems="flex-end">
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography tag="h1" variant="beta">
          {title || say('translate.title')}
        </Typography>
        {standing.isStarted && <Progress standing={standing} />}
        {standing.isStarted && <StatusLine status={status} />}
      </Flex>
      <Flex gap={2} wrap="wrap" alignItems="flex-end">
        <Renew translation={translation} />
        {standing.isStarted && (
          <>
            <Files translation={translation} title={title ?? ''} />
            <Button
              variant="tertiary"
              onClick={() => navigate(`/desk/${documentId}?locale=${locale}`)}
            >
              {say('translate.as-page')}
            </Button>
            <PreviewButton {...{ documentId, locale }} save={session.save} />
            {may?.publish && (
              <Publish
                {...{ place: { documentId, locale }, gated, untranslated }}
                saved={async () => {
                  await session.save();
                  return session.isSaved() ? heldVersion(documentId, locale) : null;
                }}
              />
            )}
          </>
        )}
      </Flex>
    </Flex>
  );
}

/** Starts a translation, or updates it after the source changed. */
function Renew({ translation: { server, session, view } }: { translation: Translation }) {
  const say = useText();
  const { busy, during } = useDuring();
  const { isStarted, isUpToDate } = view.standing;
  if (isStarted && isUpToDate) return null;

  const renew = () =>
    during(async () => {
      await session.save();
      session.take(await server.renew());
    });

  return (
    <Button startIcon={<ArrowClockwise />} loading={busy} onClick={renew}>
      {say(isStarted ? 'translate.renew' : 'translate.start')}
    </Button>
  );
}
