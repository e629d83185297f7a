import { Flex, Typography } from '@strapi/design-system';
import { toContent } from '../../domain/desk';
import { linesOf } from '../../domain/remark/line';
import { readManuscript } from '../desk/editor/manuscript';
import { recordHere } from '../desk/editor/records';
import type { Manuscript, Place } from '../desk/use-manuscript';
import { useText } from '../text';
import { Ask } from './ask';
import { ConfirmationLine } from './line';
import { useConfirmations } from './use-confirmations';

type Props = { desk: Manuscript; place: Place };

/** What people outside are asked to confirm of the manuscript, and what they answered. */
export function ConfirmTab({ desk, place: { documentId, locale } }: Props) {
  const say = useText();
  const { all, link, busy, ask, revoke } = useConfirmations(documentId, locale, desk.saver.save);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Ask chosen={chosenIn(desk)} {...{ link, busy }} onAsk={ask} />
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

/** The figure or quote that the cursor is on. */
function chosenIn({ view, saver }: Manuscript): { path: string; words: string } | null {
  const key = recordHere(view.state)?.record.key;
  if (!key) return null;
  const lines = linesOf(toContent(readManuscript(view), saver.base().content));
  const line = lines.find(({ path }) => RECORD.test(path) && path.endsWith(`.${key}`));
  return line ? { path: line.path, words: line.text } : null;
}

const RECORD = /\.(metrics|quotes)\.[^.]+$/;
