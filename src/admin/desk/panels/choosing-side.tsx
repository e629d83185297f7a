import { Box, Typography } from '@strapi/design-system';
import { useText } from '../../text';

/** One of the two versions of a place. */
export function Side({
  name,
  lines,
  isChosen,
}: {
  name: string;
  lines: readonly string[];
  isChosen: boolean;
}) {
  const say = useText();
  return (
    <Box flex="1 1 16rem" padding={3} background={isChosen ? 'primary100' : 'neutral100'} hasRadius>
      <Typography variant="pi" fontWeight="bold" textColor="neutral600">
        {name}
      </Typography>
      {lines.length === 0 && <Typography tag="p">{say('desk.conflict.nothing')}</Typography>}
      {lines.map((line, at) => (
        <Typography key={at} tag="p">
          {line}
        </Typography>
      ))}
    </Box>
  );
}
