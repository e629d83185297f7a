import { Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { toContent } from '../../domain/desk';
import { follow } from '../../domain/remark/follow';
import { linesOf } from '../../domain/remark/line';
import { readManuscript } from '../desk/editor/manuscript';
import { select } from '../desk/editor/selection';
import type { Manuscript } from '../desk/use-manuscript';
import type { Place } from '../desk/place';
import { useText } from '../text';
import { aboutIn, seatOf } from './about';
import { markRemarked } from './marks';
import { NewRemark } from './new-remark';
import { Thread } from './thread';
import { useRemarks } from './use-remarks';

type Props = { desk: Manuscript; place: Place };

/** Shows the remarks on the manuscript, each at its place in the text as it is typed now. */
export function RemarksTab({ desk: { view, saver }, place: { documentId, locale } }: Props) {
  const say = useText();
  const { threads, people, busy, open, say: answer } = useRemarks(documentId, locale, saver.save);
  const [isAll, setAll] = useState(false);
  const lines = linesOf(toContent(readManuscript(view), saver.base().content));
  const placed = (threads ?? []).map((thread) => {
    const standing = follow(thread.about, lines);
    const line = lines.find(({ path }) => path === standing.path);
    return { thread, standing, seat: seatOf(view.state, line, standing) };
  });
  const shown = placed.filter(({ thread }) => isAll || thread.isOpen);
  const seats = placed.flatMap(({ thread, seat }) => (thread.isOpen && seat ? [seat] : []));
  useEffect(() => view.dispatch(markRemarked(view.state, seats)), [JSON.stringify(seats)]);
  useEffect(() => () => void (view.isDestroyed || view.dispatch(markRemarked(view.state, []))), []);

  /** An accepted suggestion is in the server's draft, so it is loaded like a change by another user. */
  async function speak(id: string, body: object) {
    await answer(id, body);
    if ((body as { kind: string }).kind === 'accepted') await saver.refresh();
  }
  const closed = placed.filter(({ thread }) => !thread.isOpen).length;

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <NewRemark chosen={aboutIn(view.state, lines)} {...{ people, busy }} onOpen={open} />
      {threads?.length === 0 && <Typography>{say('remarks.none')}</Typography>}
      {shown.map(({ thread, standing, seat }) => (
        <Thread
          key={thread.id}
          {...{ thread, standing, busy }}
          onShow={() => {
            if (seat) view.dispatch(select(view.state, seat));
            view.focus();
          }}
          onSay={(body) => speak(thread.id, body)}
        />
      ))}
      {closed > 0 && (
        <Button size="S" variant="ghost" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {say('remarks.closed', { count: closed })}
        </Button>
      )}
    </Flex>
  );
}
