import { Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { ReasonField } from '../reason-field';
import { useText } from '../text';
import { useDuring } from '../use-during';
import { useForgetEntries } from '../use-forget-entries';
import { useOverride, type Saved } from './use-checks';

type Props = { saved: Saved; stopping: number; disabled: boolean };

/** Publishes despite findings. The reason is kept with the edition. */
export function Override({ saved, stopping, disabled }: Props) {
  const say = useText();
  const publish = useOverride(saved);
  const forgetEntries = useForgetEntries();
  const { toggleNotification } = useNotification();
  const [reason, setReason] = useState('');
  const { busy, during } = useDuring();

  const override = () =>
    during(async () => {
      await publish(reason.trim());
      toggleNotification({ type: 'success', message: say('checks.published') });
      forgetEntries();
    });

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" fontWeight="bold" textColor="danger600">
        {say('checks.stopping', { count: stopping })}
      </Typography>
      <ReasonField
        name="overrideReason"
        label={say('checks.reason')}
        hint={say(disabled ? 'checks.save-first' : 'checks.reason-hint')}
        reason={reason}
        onChange={setReason}
      />
      <Button
        variant="danger-light"
        disabled={disabled || reason.trim() === ''}
        loading={busy}
        onClick={override}
      >
        {say('checks.override')}
      </Button>
    </Flex>
  );
}
