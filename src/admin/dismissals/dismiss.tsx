import { Button, Flex } from '@strapi/design-system';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { beyond } from '../focus-beyond';
import { pressed } from '../pressed';
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
  const isLeft = useRef(false);
  const box = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLElement | null>(null);
  // The finding goes away with what had the focus.
  useEffect(() => () => void (isFocusLost() && next.current?.focus()), []);

  async function dismiss(id: string, given: string): Promise<void> {
    setBusy(true);
    next.current = beyond(box.current);
    await save?.();
    await send(id, given.trim());
    setBusy(false);
    leave();
  }

  /** Gives up, and leads back to the button that asked. */
  function leave(): void {
    isLeft.current = true;
    setReason(null);
  }

  const { id } = finding;
  if (id === undefined) return null;
  if (reason === null)
    return (
      <Button size="S" variant="tertiary" autoFocus={isLeft.current} onClick={() => setReason('')}>
        {say('dismissals.dismiss')}
      </Button>
    );
  return (
    <Flex
      ref={box}
      direction="column"
      alignItems="stretch"
      gap={2}
      paddingTop={2}
      paddingBottom={2}
      width="100%"
      onKeyDown={(event: KeyboardEvent) => {
        if (pressed(event) !== 'Escape') return;
        event.preventDefault();
        leave();
      }}
    >
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
        <Button size="S" variant="ghost" onClick={leave}>
          {say('dismissals.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
}

const isFocusLost = () => document.activeElement === document.body;
