import { Button } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useText } from '../text';
import type { useTranslation } from './use-translation';

type Props = {
  translation: Pick<ReturnType<typeof useTranslation>, 'standing' | 'busy' | 'renew'>;
};

/** Starts a translation, or brings it up to date with a source that changed. */
export function Renew({ translation: { standing, busy, renew } }: Props) {
  const say = useText();
  if (!standing || (standing.isStarted && standing.isUpToDate)) return null;
  return (
    <Button startIcon={<ArrowClockwise />} loading={busy} onClick={renew}>
      {say(standing.isStarted ? 'translate.renew' : 'translate.start')}
    </Button>
  );
}
