import { Button, Dialog, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { REPORT_FORM } from '../report-form';
import { useText } from '../text';
import { useAllowed } from '../use-allowed';
import { useDuring } from '../use-during';
import { useForgetEntries } from '../use-forget-entries';

/** Whoever may publish may withdraw. The server also asks for the language. */
const PUBLISH_REPORTS = [
  { action: 'plugin::content-manager.explorer.publish', subject: 'api::report.report' },
];

type Props = { documentId: string; locale: string; onWithdrawn(): void };

/** Withdraws the published report in one language, after asking once. */
export function Withdraw({ documentId, locale, onWithdrawn }: Props) {
  const say = useText();
  const { post } = useFetchClient();
  const forgetEntries = useForgetEntries();
  const { toggleNotification } = useNotification();
  const { busy, during } = useDuring();
  const [isAsked, setAsked] = useState(false);
  const allowed = useAllowed(PUBLISH_REPORTS);
  if (allowed !== 'yes') return null;

  async function withdraw(): Promise<void> {
    await post(`${REPORT_FORM}/${documentId}/actions/unpublish`, {}, { params: { locale } });
    setAsked(false);
    toggleNotification({ type: 'success', message: say('history.withdrawn-now') });
    forgetEntries();
    onWithdrawn();
  }

  return (
    <Dialog.Root open={isAsked} onOpenChange={setAsked}>
      <Dialog.Trigger>
        <Button size="S" variant="danger-light">
          {say('history.withdraw')}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{say('history.withdraw')}</Dialog.Header>
        <Dialog.Body>
          <Typography>{say('history.withdraw-hint')}</Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary">{say('dismissals.cancel')}</Button>
          </Dialog.Cancel>
          <Button variant="danger" loading={busy} onClick={() => void during(withdraw)}>
            {say('history.withdraw')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
