import { Box, Button, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Standing } from '../../domain/remark/standing';
import { shownTime } from '../shown-time';
import { useText } from '../text';
import type { SaidShown, ThreadShown } from './threads';

type Props = {
  thread: ThreadShown;
  standing: Standing;
  busy: boolean;
  onShow(): void;
  onSay(body: object): Promise<void>;
};

/** Shows the remarks about one subject, where it is now, and the possible replies. */
export function Thread({ thread, standing, busy, onShow, onSay }: Props) {
  const say = useText();
  const { about, task, said, suggestion } = thread;
  return (
    <Box tag="article" borderColor="neutral200" hasRadius padding={3} background="neutral0">
      <Flex direction="column" alignItems="stretch" gap={2}>
        <button type="button" onClick={onShow} style={QUOTED}>
          <Typography variant="pi" fontWeight="bold">
            “{about.exact}”
          </Typography>
        </button>
        <Lost standing={standing} />
        {task && (
          <Typography variant="pi" textColor="primary600">
            {say(task.dueOn ? 'remarks.task-due' : 'remarks.task', {
              ...{ name: task.name ?? task.assignee, day: task.dueOn ?? '' },
            })}
          </Typography>
        )}
        {said.map((one, at) => (
          <Said key={at} said={one} />
        ))}
        {suggestion && (
          <Typography variant="pi">
            {say('remarks.suggested', { words: suggestion.words || say('remarks.delete-words') })}
          </Typography>
        )}
        <Next {...{ thread, standing, busy, onSay }} />
      </Flex>
    </Box>
  );
}

const QUOTED = { textAlign: 'start', cursor: 'pointer' } as const;

function Lost({ standing: { is, text } }: { standing: Standing }) {
  const say = useText();
  if (is === 'here') return null;
  return (
    <Typography variant="pi" textColor="warning700">
      {is === 'gone'
        ? say('remarks.gone')
        : say('remarks.changed', { text: text || say('remarks.removed') })}
    </Typography>
  );
}

function Said({ said: { kind, text, by, at, assigneeName } }: { said: SaidShown }) {
  const say = useText();
  const deed =
    kind === 'remark' || kind === 'reply'
      ? ''
      : say(`remarks.said.${kind}`, { name: assigneeName ?? '' });
  return (
    <div>
      <Typography variant="pi" fontWeight="bold">
        {by ?? '—'}
      </Typography>{' '}
      <Typography variant="pi" textColor="neutral600">
        {deed} {shownTime(at)}
      </Typography>
      {text && (
        <Typography tag="p" variant="pi" style={{ whiteSpace: 'pre-wrap' }}>
          {text}
        </Typography>
      )}
    </div>
  );
}

function Next({ thread, standing, busy, onSay }: Omit<Props, 'onShow'>) {
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
