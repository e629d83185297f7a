import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useRef, useState } from 'react';
import { useText } from '../text';
import { DropZone } from './drop-zone';
import type { Source } from './use-import';

const KINDS = '.docx,.txt,.html,.htm';

type Props = { busy: boolean; onSource(source: Source): void };

/** Where an editor drops a file, chooses one, or pastes a text. */
export function SourceForm({ busy, onSource }: Props) {
  const say = useText();
  const chooser = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const take = (file: File | undefined) => file && onSource({ file });
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <DropZone onFile={take}>
        <Typography variant="delta">{say('import.drop')}</Typography>
        <Typography textColor="neutral600">{say('import.kinds')}</Typography>
        <Button
          variant="secondary"
          startIcon={<Upload />}
          loading={busy}
          onClick={() => chooser.current?.click()}
        >
          {say('import.choose')}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept={KINDS}
          hidden
          onChange={(event) => take(event.target.files?.[0])}
        />
      </DropZone>
      <Field.Root name="text">
        <Field.Label>{say('import.paste')}</Field.Label>
        <Textarea value={text} onChange={(event) => setText(event.target.value)} />
      </Field.Root>
      <Flex>
        <Button disabled={text.trim() === ''} loading={busy} onClick={() => onSource({ text })}>
          {say('import.read')}
        </Button>
      </Flex>
    </Flex>
  );
}
