import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Severity } from '../domain/issue';

const COLOURS: Record<Severity, 'danger' | 'warning' | 'neutral'> = {
  error: 'danger',
  warning: 'warning',
  note: 'neutral',
};

/** A few words on the colour of how grave they are. */
export function Note({ severity, children }: { severity: Severity; children: ReactNode }) {
  const colour = COLOURS[severity];
  return (
    <Box background={`${colour}100`} borderColor={`${colour}200`} hasRadius padding={3}>
      {/* The colour of the box says how grave it is; words on it must be read by everybody. */}
      <Typography textColor="neutral800">{children}</Typography>
    </Box>
  );
}
