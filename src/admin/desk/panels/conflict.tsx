import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Choice, Conflict, Node } from '../../../domain/desk';
import { useText } from '../../text';
import type { Saver } from '../saving/saver';

const CHOICES = ['mine', 'theirs', 'both'] as const;

/** Where two people changed the same words: both versions side by side, to choose from. Nothing is saved until then. */
export function Conflicts({ conflicts, saver }: { conflicts: Conflict[]; saver: Saver }) {
  const say = useText();
  const [chosen, setChosen] = useState<Record<number, Choice>>({});
  const isDone = conflicts.every((_, at) => chosen[at]);
  return (
    <Box
      tag="section"
      role="alertdialog"
      aria-label={say('desk.conflict')}
      padding={5}
      background="neutral0"
      hasRadius
      shadow="popupShadow"
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography variant="delta">{say('desk.conflict')}</Typography>
        <Typography>{say('desk.conflict.hint')}</Typography>
        {conflicts.map((conflict, at) => (
          <Flex key={at} direction="column" alignItems="stretch" gap={2}>
            <Flex gap={3} alignItems="stretch">
              {(['mine', 'theirs'] as const).map((side) => (
                <Box
                  key={side}
                  flex="1"
                  padding={3}
                  background={chosen[at] === side ? 'primary100' : 'neutral100'}
                  hasRadius
                >
                  <Typography variant="sigma" textColor="neutral600">
                    {say(`desk.conflict.${side}`)}
                  </Typography>
                  {conflict[side].length === 0 && (
                    <Typography tag="p">{say('desk.conflict.nothing')}</Typography>
                  )}
                  {conflict[side].map((node, line) => (
                    <Typography key={line} tag="p">
                      {wordsIn(node)}
                    </Typography>
                  ))}
                </Box>
              ))}
            </Flex>
            <Flex gap={2}>
              {CHOICES.filter((choice) => choice !== 'both' || canBeTwice(conflict)).map(
                (choice) => (
                  <Button
                    key={choice}
                    size="S"
                    variant={chosen[at] === choice ? 'default' : 'tertiary'}
                    aria-pressed={chosen[at] === choice}
                    onClick={() => setChosen({ ...chosen, [at]: choice })}
                  >
                    {say(`desk.conflict.take-${choice}`)}
                  </Button>
                ),
              )}
            </Flex>
          </Flex>
        ))}
        <Flex justifyContent="flex-end">
          <Button
            disabled={!isDone}
            onClick={() => saver.settle(conflicts.map((_, at) => chosen[at]))}
          >
            {say('desk.conflict.save')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}

/** A title is there once, and a section that both changed is one. */
const canBeTwice = ({ mine, theirs }: Conflict): boolean =>
  [...mine, ...theirs].every(({ type }) => !/^report_|^heading$/.test(type));

function wordsIn({ text = '', content = [], attrs }: Node): string {
  const own = text + content.map(wordsIn).join(content.some(({ content }) => content) ? ' ' : '');
  return own || String((attrs?.component as { caption?: string })?.caption ?? '');
}
