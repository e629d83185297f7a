import { Box, Flex, Typography } from '@strapi/design-system';
import type { Standing } from '../../domain/remark/standing';
import { shownTime } from '../shown-time';
import { useText } from '../text';
import { Next, type Props } from './thread-next';
import type { SaidShown } from './threads';

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
