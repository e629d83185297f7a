import type { ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';

/** A list that is rarely needed, below its title. A click on the title unfolds it. */
export function FoldedList({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details>
      <summary style={{ cursor: 'pointer' }}>
        <Typography variant="pi" textColor="neutral600">
          {title}
        </Typography>
      </summary>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={3}>
        {children}
      </Flex>
    </details>
  );
}
