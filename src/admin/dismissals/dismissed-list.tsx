import { Button, Flex, Typography } from '@strapi/design-system';
import { message } from '../../domain/messages';
import { beyond } from '../focus-beyond';
import { FoldedList } from '../folded-list';
import { language } from '../language';
import { useText } from '../text';
import { useDismissed, useDismissing, type Dismissed, type Place } from './use-dismissals';

type Props = Place & {
  /** Changes whenever the findings are requested again. */
  asked: unknown;
};

/**
 * Lists dismissed findings with the reason, the person and the day. Each can be restored. The list is folded because it
 * is rarely needed. A page mounts the list once for a translation: `<DismissedList {...{ documentId, locale, asked,
 * onDone }} />`.
 */
export function DismissedList({ asked, ...place }: Props) {
  const say = useText();
  const dismissed = useDismissed(place, asked);
  const { undo } = useDismissing(place);
  if (dismissed.length === 0) return null;
  return (
    <FoldedList title={say('dismissals.count', { count: dismissed.length })}>
      {dismissed.map((one) => (
        <Flex tag="li" key={one.finding} justifyContent="space-between" gap={4}>
          <Flex direction="column" alignItems="flex-start" gap={1}>
            <Typography textColor="neutral800">{message(one.issue, language())}</Typography>
            <Typography variant="pi" textColor="neutral600">
              {saidOf(one, say)}
            </Typography>
          </Flex>
          <Flex shrink={0}>
            <Button
              size="S"
              variant="tertiary"
              onClick={({ currentTarget }: React.MouseEvent) => {
                const next = beyond(currentTarget);
                void undo(one.finding).then(() => next?.focus());
              }}
            >
              {say('dismissals.undo')}
            </Button>
          </Flex>
        </Flex>
      ))}
    </FoldedList>
  );
}

/** Returns who dismissed a finding, when and why, and whether the texts have changed since then. */
function saidOf(one: Dismissed, say: ReturnType<typeof useText>): string {
  const { reason, writer, writtenAt, applies } = one;
  const day = new Date(writtenAt).toLocaleDateString(language());
  const said = say('dismissals.by', { name: writer ?? '—', reason, day });
  return applies ? said : `${said} · ${say('dismissals.changed')}`;
}
