import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { ReasonField } from '../reason-field';
import { useText } from '../text';
import type { FindingActionProps } from '../translate/rows/finding-action';
import { useDismissing } from './use-dismissals';

type Props = FindingActionProps & {
  /** Sends typed text to the server first, because the server looks for the finding in the saved draft. */
  save?: () => Promise<unknown>;
};

/** A button next to a finding. It asks why the finding is no mistake, and dismisses the finding for that reason. */
export function Dismiss({ finding, save, ...place }: Props) {
  const say = useText();
  const { dismiss: send } = useDismissing(place);
  const [reason, setReason] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function dismiss(id: string, given: string): Promise<void> {
    setBusy(true);
    await save?.();
    await send(id, given.trim());
    setBusy(false);
    setReason(null);
  }

  const { id } = finding;
  if (id === undefined) return null;
  if (reason === null)
    return (
      <Button size="S" variant="tertiary" onClick={() => setReason('')}>
        {say('dismissals.dismiss')}
      </Button>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={2} paddingBottom={2}>
      <ReasonField
        name="dismissalReason"
        label={say('dismissals.reason')}
        hint={say('dismissals.hint')}
        reason={reason}
        onChange={setReason}
        autoFocus
      />
      <Flex gap={2}>
        <Button
          size="S"
          disabled={reason.trim() === ''}
          loading={busy}
          onClick={() => void dismiss(id, reason)}
        >
          {say('dismissals.confirm')}
        </Button>
        <Button size="S" variant="ghost" onClick={() => setReason(null)}>
          {say('dismissals.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
}
