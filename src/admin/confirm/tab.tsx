import { Flex, Typography } from '@strapi/design-system';
import { recordPath } from '../desk/editor/record-path';
import type { Manuscript } from '../desk/use-manuscript';
import type { Place } from '../desk/place';
import { useText } from '../text';
import { Ask } from './ask';
import { ConfirmationLine } from './line';
import { useConfirmations } from './use-confirmations';

type Props = { desk: Manuscript; place: Place };

/** Shows what people outside are asked to confirm in the manuscript, and their answers. */
export function ConfirmTab({ desk, place: { documentId, locale } }: Props) {
  const say = useText();
  const { all, busy, ask, revoke, ...made } = useConfirmations(documentId, locale, desk.saver.save);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Ask chosen={recordPath(desk)} {...made} busy={busy} onAsk={ask} />
      {all?.length === 0 && <Typography>{say('confirm.none')}</Typography>}
      {all?.toReversed().map((asked) => (
        <ConfirmationLine
          key={asked.id}
          {...{ asked, busy }}
          onRevoke={() => void revoke(asked.id)}
        />
      ))}
    </Flex>
  );
}
