import { Button, Flex, Status, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { languageName } from '../language-name';
import { shownTime } from '../shown-time';
import { useText } from '../text';

export const STATES = ['waiting', 'delivered', 'refused', 'lost'] as const;

/** The delivery of one event to one receiver, as the server returns it. */
export interface Delivery {
  id: string;
  event: string;
  at: string;
  state: (typeof STATES)[number];
  attempts: number;
  answer: string | null;
  dueAt: string | null;
  receiver: { name: string; host: string } | null;
  title: string | null;
  locale: string | null;
}

const VARIANTS = {
  waiting: 'secondary',
  delivered: 'success',
  refused: 'danger',
  lost: 'danger',
} as const;

/**
 * Lists deliveries, so that all of each is seen on a narrow screen, too. A finished delivery can be sent again, and a
 * failed one before its next attempt.
 */
export function Deliveries({
  deliveries,
  onRetry,
}: {
  deliveries: Delivery[];
  onRetry: (id: string) => void;
}) {
  const say = useText();
  if (deliveries.length === 0) return <Typography>{say('deliveries.none')}</Typography>;
  return (
    <List aria-label={say('deliveries.menu')}>
      {deliveries.map((delivery) => (
        <Line key={delivery.id} delivery={delivery} onRetry={onRetry} />
      ))}
    </List>
  );
}

function Line({ delivery, onRetry }: { delivery: Delivery; onRetry: (id: string) => void }) {
  const say = useText();
  const { id, event, at, state, attempts, answer, dueAt, receiver, title, locale } = delivery;
  const isWaiting = state === 'waiting';
  const report = [title, locale && languageName(locale)].filter(Boolean).join(' · ');
  const to = receiver ? `${receiver.name} · ${receiver.host}` : say('deliveries.gone');
  const said = [
    answer && say('deliveries.answered', { answer }),
    say('deliveries.attempts', { count: attempts }),
    dueAt && say('deliveries.next', { time: shownTime(dueAt) }),
  ];
  return (
    <li>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={1} flex="1 1 24rem">
          <Flex gap={2} wrap="wrap">
            <Status size="S" variant={VARIANTS[state]}>
              <Typography>{say(`deliveries.state.${state}`)}</Typography>
            </Status>
            <Typography fontWeight="semiBold">
              {say('named', {
                label: say(`deliveries.event.${event.replace('report.', '')}`),
                text: report,
              })}
            </Typography>
          </Flex>
          <Typography>{`${shownTime(at)} → ${to}`}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {said.filter(Boolean).join(' · ')}
          </Typography>
        </Flex>
        <Button
          size="S"
          variant="tertiary"
          disabled={(isWaiting && attempts === 0) || !receiver}
          onClick={() => onRetry(id)}
        >
          {say(isWaiting ? 'deliveries.now' : 'deliveries.again')}
        </Button>
      </Flex>
    </li>
  );
}

const List = styled.ul`
  > li + li {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
    margin-top: 1.2rem;
    padding-top: 1.2rem;
  }
`;
