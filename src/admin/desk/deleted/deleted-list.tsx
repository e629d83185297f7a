import { Button, Flex, Typography } from '@strapi/design-system';
import { languageName } from '../../language-name';
import { Sheet } from '../../sheet';
import { shownTime } from '../../shown-time';
import { useText } from '../../text';
import { useDeleted } from './use-deleted';

type Props = { onRestored(): void };

/** Lists the drafts that were deleted in the last month, each with a button that restores it. */
export function DeletedList({ onRestored }: Props) {
  const say = useText();
  const { deleted, busy, restore } = useDeleted();
  if (deleted.length === 0) return null;
  return (
    <Sheet>
      <details>
        <summary style={{ cursor: 'pointer' }}>
          <Typography fontWeight="bold">
            {say('deleted.title', { count: deleted.length })}
          </Typography>
        </summary>
        <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={2}>
          {say('deleted.hint')}
        </Typography>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={3}>
          {deleted.map((one) => (
            <Flex tag="li" key={`${one.documentId} ${one.locale}`} gap={4} wrap="wrap">
              <Typography>
                {one.year}　{one.title ?? say('desk.untitled')}
              </Typography>
              <Typography variant="pi" textColor="neutral600">
                {languageName(one.locale)} ·{' '}
                {say('deleted.by', {
                  ...{ name: one.deletedBy ?? say('history.nobody') },
                  time: shownTime(one.deletedAt),
                })}
              </Typography>
              <Button
                size="S"
                variant="tertiary"
                disabled={busy}
                onClick={() => void restore(one, onRestored)}
              >
                {say('deleted.restore')}
              </Button>
            </Flex>
          ))}
        </Flex>
      </details>
    </Sheet>
  );
}
