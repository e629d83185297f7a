import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Severity } from '../domain/issue';

const COLOURS: Record<Severity, 'danger' | 'warning' | 'neutral'> = {
  error: 'danger',
  warning: 'warning',
  note: 'neutral',
};

/** A short note on a box in the colour of its severity. */
export function Note({ severity, children }: { severity: Severity; children: ReactNode }) {
  const colour = COLOURS[severity];
  return (
    <Box background={`${colour}100`} borderColor={`${colour}200`} hasRadius padding={3}>
      {/* Only the box shows the severity by its colour. The words stay dark so that everybody can read them. */}
      <Typography textColor="neutral800">{children}</Typography>
    </Box>
  );
}
