import { Button, Flex, Textarea } from '@strapi/design-system';
import { useState } from 'react';
import type { Standing } from '../../domain/remark/standing';
import { useText } from '../text';
import type { ThreadShown } from './threads';

/** A thread, where its subject is now, and what may be done with it. */
export type Props = {
  thread: ThreadShown;
  standing: Standing;
  busy: boolean;
  onShow(): void;
  onSay(body: object): Promise<void>;
};

/** Offers what can be done with a thread: answer it, settle it, accept what it suggests. */
export function Next({ thread, standing, busy, onSay }: Omit<Props, 'onShow'>) {
  const say = useText();
  const [text, setText] = useState('');
  const words = text.trim();
  const speak = (kind: string) =>
    onSay({ kind, ...(words && { text: words }) }).then(() => setText(''));
  const press = (kind: string, label: string, isOff = false) => (
    <Button
      key={kind}
      size="S"
      variant="tertiary"
      loading={busy}
      disabled={isOff}
      onClick={() => void speak(kind)}
    >
      {say(label)}
    </Button>
  );
  const isAsked = thread.isOpen && thread.suggestion?.state === 'open';
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Textarea
        aria-label={say('remarks.reply')}
        placeholder={say('remarks.reply')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Flex gap={1} wrap="wrap">
        {press('reply', 'remarks.reply', words === '')}
        {isAsked && press('accepted', 'remarks.accept', standing.is !== 'here')}
        {isAsked && press('declined', 'remarks.decline')}
        {thread.isOpen ? press('resolved', 'remarks.resolve') : press('reopened', 'remarks.reopen')}
      </Flex>
    </Flex>
  );
}
