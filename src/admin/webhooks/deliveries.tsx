import { Button, Status, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
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

/** The columns, by the keys of their headings. */
const COLUMNS = ['time', 'event', 'report', 'receiver', 'state', 'answer'];

/** Lists deliveries in a table. A finished delivery can be sent again. */
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
    <Table colCount={COLUMNS.length + 1} rowCount={deliveries.length + 1}>
      <Thead>
        <Tr>
          {COLUMNS.map((column) => (
            <Th key={column}>
              <Typography variant="pi" fontWeight="bold">
                {say(`deliveries.${column}`)}
              </Typography>
            </Th>
          ))}
          <Th>
            <Typography variant="pi" fontWeight="bold">
              {say('deliveries.again')}
            </Typography>
          </Th>
        </Tr>
      </Thead>
      <Tbody>
        {deliveries.map((delivery) => (
          <Row key={delivery.id} delivery={delivery} onRetry={onRetry} />
        ))}
      </Tbody>
    </Table>
  );
}

function Row({ delivery, onRetry }: { delivery: Delivery; onRetry: (id: string) => void }) {
  const say = useText();
  const { id, event, at, state, attempts, answer, dueAt, receiver, title, locale } = delivery;
  const report = [title, locale && languageName(locale)].filter(Boolean).join(' · ');
  const to = receiver ? `${receiver.name} · ${receiver.host}` : say('deliveries.gone');
  const said = [answer ?? '', dueAt && say('deliveries.next', { time: shownTime(dueAt) })];
  return (
    <Tr>
      <Td>
        <Typography>{shownTime(at)}</Typography>
      </Td>
      <Td>
        <Typography>{say(`deliveries.event.${event.replace('report.', '')}`)}</Typography>
      </Td>
      <Td>
        <Typography>{report}</Typography>
      </Td>
      <Td>
        <Typography>{to}</Typography>
      </Td>
      <Td>
        <Status size="S" variant={VARIANTS[state]}>
          <Typography>{say(`deliveries.state.${state}`)}</Typography>
        </Status>
      </Td>
      <Td>
        <Typography>
          {[...said, say('deliveries.attempts', { count: attempts })].filter(Boolean).join(' · ')}
        </Typography>
      </Td>
      <Td>
        <Button
          size="S"
          variant="tertiary"
          disabled={state === 'waiting' || !receiver}
          onClick={() => onRetry(id)}
        >
          {say('deliveries.again')}
        </Button>
      </Td>
    </Tr>
  );
}
