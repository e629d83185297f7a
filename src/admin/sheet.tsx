import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A white sheet, like the forms of the content manager. */
export function Sheet({ children }: { children: ReactNode }) {
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={4}
      padding={6}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
    >
      {children}
    </Flex>
  );
}
