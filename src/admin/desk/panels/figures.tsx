import { Button, Flex, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { pressed } from '../../pressed';
import { useText } from '../../text';
import { addFigure, dismiss } from '../editor/records';
import { select } from '../editor/selection';
import type { OpenFigure } from '../editor/shown';
import { shownOf, type Manuscript } from '../use-manuscript';

/** Shows how many figures of the prose are recorded, and each figure that waits for a decision. */
export function Figures({ desk }: { desk: Manuscript }) {
  const say = useText();
  const { open, answer } = shownOf(desk);
  if (!answer) return null;
  const waiting = open.filter(({ isDismissed }) => !isDismissed);
  const { found, recorded, dismissed, excluded, unexplained } = answer.coverage;
  const counts = { found, recorded, dismissed, excluded, unexplained: unexplained.length };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" textColor="neutral600">
        {say('checks.coverage', counts)}
      </Typography>
      {waiting.map((figure, at) => (
        <Waiting key={`${at} ${figure.record.text}`} desk={desk} figure={figure} />
      ))}
    </Flex>
  );
}

/** Shows a figure without a record. One click records it as the reader understood it. */
function Waiting({ desk: { view }, figure }: { desk: Manuscript; figure: OpenFigure }) {
  const say = useText();
  const [isDismissing, setDismissing] = useState(false);
  const { record, seat } = figure;
  const show = () => {
    view.dispatch(select(view.state, seat));
    view.focus();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Flex justifyContent="space-between" gap={2}>
        <button type="button" onClick={show} style={{ textAlign: 'start', cursor: 'pointer' }}>
          <Typography>
            <b>{record.text}</b> {record.label}
          </Typography>
        </button>
        <Flex gap={1} shrink={0}>
          <Button
            size="S"
            variant="tertiary"
            onClick={() => view.dispatch(addFigure(view.state, seat, record))}
          >
            {say('checks.record')}
          </Button>
          <Button size="S" variant="ghost" onClick={() => setDismissing(!isDismissing)}>
            {say('checks.dismiss')}
          </Button>
        </Flex>
      </Flex>
      {isDismissing && (
        <Reason
          onReason={(reason) => {
            view.dispatch(dismiss(view.state, record.text, reason));
            setDismissing(false);
          }}
        />
      )}
    </Flex>
  );
}

/** Asks why a number needs no record. Enter confirms the reason. */
export function Reason({ onReason }: { onReason(reason: string): void }) {
  const say = useText();
  const [reason, setReason] = useState('');
  const give = () => reason.trim() && onReason(reason.trim());
  return (
    <Flex gap={1}>
      <TextInput
        autoFocus
        size="S"
        aria-label={say('desk.reason')}
        placeholder={say('desk.reason')}
        value={reason}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => setReason(event.target.value)}
        onKeyDown={(event: React.KeyboardEvent) => pressed(event) === 'Enter' && give()}
      />
      <Button size="S" disabled={reason.trim() === ''} onClick={give}>
        {say('checks.dismiss')}
      </Button>
    </Flex>
  );
}
