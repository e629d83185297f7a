import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Badge } from '../badge';
import type { ConfirmationAnswer } from '../../domain/confirm/standing';
import { shownTime } from '../shown-time';
import { useText } from '../text';
import type { ConfirmationShown } from './confirmation';

type Props = { asked: ConfirmationShown; busy: boolean; onRevoke(): void };

const COLOURS = {
  ...{ right: 'success', wrong: 'danger', open: 'primary', expired: 'neutral', revoked: 'neutral' },
} as const;

/** Shows a request to confirm something, and the answers to it. */
export function ConfirmationLine({ asked, busy, onRevoke }: Props) {
  const say = useText();
  const { words, label, to, by, expiresAt, state, standing, answers, isRevoked } = asked;
  const colour = COLOURS[state];
  const isOver = isRevoked || state === 'expired';
  return (
    <Box tag="article" borderColor="neutral200" hasRadius padding={3} background="neutral0">
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Flex justifyContent="space-between" gap={2}>
          <Typography variant="pi" fontWeight="bold">
            {label} “{words}”
          </Typography>
          <Badge backgroundColor={`${colour}100`} textColor={`${colour}700`}>
            {say(`confirm.state.${state}`)}
          </Badge>
        </Flex>
        <Typography variant="pi" textColor="neutral600">
          {say('confirm.asked', { to, by: by ?? '—', time: shownTime(expiresAt) })}
        </Typography>
        {standing !== 'same' && (
          <Typography variant="pi" textColor="warning700">
            {say(`confirm.standing.${standing}`)}
          </Typography>
        )}
        {answers.map((one) => (
          <Answer key={one.at} answer={one} />
        ))}
        {!isOver && (
          <div>
            <Button size="S" variant="ghost" loading={busy} onClick={onRevoke}>
              {say('confirm.revoke')}
            </Button>
          </div>
        )}
      </Flex>
    </Box>
  );
}

function Answer({ answer: { verdict, value, remark, name, at } }: { answer: ConfirmationAnswer }) {
  const say = useText();
  return (
    <Typography variant="pi" tag="p">
      {say(`confirm.answer.${verdict}`, { name: name ?? '', time: shownTime(at) })}
      {value && ` ${say('confirm.value', { value })}`}
      {remark && ` ${remark}`}
    </Typography>
  );
}
