import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Issue, Severity } from '../../domain/issue';
import { message } from '../../domain/messages';
import { language } from '../language';
import { useText } from '../text';
import type { Refusal } from './use-import';

const COLOURS: Record<Severity, 'danger' | 'warning' | 'neutral'> = {
  error: 'danger',
  warning: 'warning',
  note: 'neutral',
};

/** What was not understood, or left out. */
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

/** Why nothing was understood, and what to do. */
export function Refused({ refusal: { reason, message: words } }: { refusal: Refusal }) {
  const say = useText();
  return (
    <Box role="alert">
      <Note severity="error">{reason ? say(`import.refused.${reason}`) : words}</Note>
    </Box>
  );
}

function Note({ severity, children }: { severity: Severity; children: ReactNode }) {
  const colour = COLOURS[severity];
  return (
    <Box background={`${colour}100`} borderColor={`${colour}200`} hasRadius padding={3}>
      <Typography textColor={`${colour}700`}>{children}</Typography>
    </Box>
  );
}
