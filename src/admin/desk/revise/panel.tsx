import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { message } from '../../../domain/messages';
import { language } from '../../language';
import { Note } from '../../note';
import { useText } from '../../text';
import { Choosing } from '../panels/choosing';
import type { Revising } from './use-revise';

/** Shows the result of a revised document: the conflicts to choose from, or what was merged and what was not read. */
export function RevisePanel({ revising }: { revising: Revising }) {
  const say = useText();
  const { revision, settle, close } = revising;
  if (revision.kind === 'none') return null;
  if (revision.kind === 'clashes') {
    return (
      <Choosing
        words="desk.revise"
        places={revision.clashes.map(({ mine, theirs, canBeBoth }) => ({
          ...{ mine: linesOf(mine), theirs: linesOf(theirs), canBeBoth },
        }))}
        onChosen={(choices) => settle(revision.file, choices)}
        onCancel={close}
      />
    );
  }
  return (
    <Box padding={4} background="neutral0" hasRadius shadow="popupShadow" role="status">
      <Flex direction="column" alignItems="stretch" gap={3}>
        {revision.kind === 'refused' ? (
          <Note severity="error">
            {revision.reason ? say(`import.refused.${revision.reason}`) : revision.message}
          </Note>
        ) : (
          <>
            <Typography fontWeight="bold">
              {say('desk.revise.merged', { name: revision.file.name })}
            </Typography>
            {revision.issues.map((issue, at) => (
              <Note key={at} severity={issue.severity}>
                {message(issue, language())}
              </Note>
            ))}
          </>
        )}
        <Flex justifyContent="flex-end">
          <Button size="S" variant="tertiary" onClick={close}>
            {say('desk.find.close')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
