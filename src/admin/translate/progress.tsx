import { Box, Flex, Typography } from '@strapi/design-system';
import { useText } from '../text';
import type { Standing } from './saving/standing';

/** Shows how much of a translation is done, and how much is left. */
export function Progress({ standing }: { standing: Standing }) {
  const say = useText();
  const { counts, percent } = standing;
  const words = {
    percent,
    missing: counts.missing,
    stale: counts.stale.total,
    total: counts.total,
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={1} width="340px" maxWidth="100%">
      <Box background="neutral200" hasRadius height="6px">
        <Box background="success500" hasRadius height="6px" width={`${percent}%`} />
      </Box>
      <Typography variant="pi" textColor="neutral600">
        {say('translate.progress', words)}
      </Typography>
    </Flex>
  );
}
