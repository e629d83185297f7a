import { Flex } from '@strapi/design-system';
import { useState, type DragEvent, type ReactNode } from 'react';

type Props = { onFile(file: File | undefined): void; children: ReactNode };

/** An area to drop one file on. */
export function DropZone({ onFile, children }: Props) {
  const [over, setOver] = useState(false);
  const hover = (event: DragEvent, is: boolean) => {
    event.preventDefault();
    setOver(is);
  };
  return (
    <Flex
      direction="column"
      gap={3}
      padding={8}
      hasRadius
      background={over ? 'primary100' : 'neutral0'}
      borderColor={over ? 'primary600' : 'neutral200'}
      borderStyle="dashed"
      onDragOver={(event: DragEvent) => hover(event, true)}
      onDragLeave={(event: DragEvent) => hover(event, false)}
      onDrop={(event: DragEvent) => {
        hover(event, false);
        onFile(event.dataTransfer.files[0]);
      }}
    >
      {children}
    </Flex>
  );
}
