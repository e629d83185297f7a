import { Flex, Typography } from '@strapi/design-system';
import { useText } from '../text';
import { EditionsOf } from './editions';
import { SittingsOf, type Props } from './sittings';

/** Shows the published editions, and the sittings in which the draft was written. */
export function HistoryOf(of: Props) {
  const say = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <EditionsOf {...of} />
      <Typography fontWeight="bold">{say('history.drafts')}</Typography>
      <SittingsOf {...of} />
    </Flex>
  );
}
