import { Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { ReasonField } from '../reason-field';
import { useText } from '../text';
import { useSayFailure } from '../use-during';
import { useForgetEntries } from '../use-forget-entries';
import type { Hold } from './may-speak';

interface Props {
  documentId: string;
  locale: string;
  /** The version that is shown and will be published. */
  version: string | null;
  hold: Hold;
  onPublished(): Promise<unknown>;
}

/** Publishes an unsigned draft. The reason is shown until the draft is signed later. */
export function Emergency({ documentId, locale, version, hold, onPublished }: Props) {
  const say = useText();
  const { post } = useFetchClient();
  const forgetEntries = useForgetEntries();
  const { toggleNotification } = useNotification();
  const sayFailure = useSayFailure();
  const [reason, setReason] = useState('');

  const publish = () =>
    post(
      `/api/reports/${documentId}/publish?locale=${locale}`,
      { emergencyReason: reason.trim() },
      { headers: { 'If-Match': `"${version ?? ''}"` } },
    )
      .then(() => {
        toggleNotification({ type: 'success', message: say('review.emergency-done') });
        setReason('');
        forgetEntries();
        return onPublished();
      })
      .catch(sayFailure);

  return (
    <details>
      <summary>
        <Typography>{say('review.emergency')}</Typography>
      </summary>
      <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        <ReasonField
          name="emergencyReason"
          label={say('review.emergency-reason')}
          hint={say(hold ? `review.hold.${hold}` : 'review.emergency-hint')}
          reason={reason}
          onChange={setReason}
        />
        <Button
          variant="danger-light"
          disabled={hold !== null || !reason.trim()}
          onClick={() => void publish()}
        >
          {say('review.emergency')}
        </Button>
      </Flex>
    </details>
  );
}
