import { Button, Flex, Typography } from '@strapi/design-system';
import { useText } from '../text';
import type { useKeptForm } from './use-kept-form';

type Props = Pick<ReturnType<typeof useKeptForm>, 'restore' | 'drop'> & { at: number };

/** Offers text that was typed in this browser and never saved: restore it in the form, or drop it. */
export function Found({ at, restore, drop }: Props) {
  const say = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography>{say('versions.found', { time: new Date(at).toLocaleString() })}</Typography>
      <Button onClick={restore}>{say('versions.restore')}</Button>
      <Button variant="tertiary" onClick={drop}>
        {say('versions.drop')}
      </Button>
    </Flex>
  );
}
