import { Box, Flex } from '@strapi/design-system';
import type { Issue } from '../../domain/issue';
import { message } from '../../domain/messages';
import { language } from '../language';
import { Note } from '../note';
import { useText } from '../text';
import type { Refusal } from './use-import';

/** Lists what the reader did not understand, or left out. */
export function Findings({ issues }: { issues: Issue[] }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {issues.map((issue, index) => (
        <Note key={index} severity={issue.severity}>
          {message(issue, language())}
        </Note>
      ))}
    </Flex>
  );
}

/** Says why a source was refused, and what to do. */
export function Refused({ refusal: { reason, message: words } }: { refusal: Refusal }) {
  const say = useText();
  return (
    <Box role="alert">
      <Note severity="error">{reason ? say(`import.refused.${reason}`) : words}</Note>
    </Box>
  );
}
