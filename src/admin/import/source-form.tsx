import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { FileButton } from '../file-button';
import { useText } from '../text';
import { DropZone } from './drop-zone';
import type { Source } from './use-import';

const KINDS = '.docx,.txt,.md,.html,.htm';

type Props = {
  busy: boolean;
  text: string;
  onText(text: string): void;
  onSource(source: Source): void;
};

/** Where an editor drops a file, chooses one, or pastes a text. */
export function SourceForm({ busy, text, onText, onSource }: Props) {
  const say = useText();
  const take = (file: File | undefined) => file && onSource({ file });
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <DropZone onFile={take}>
        <Typography variant="delta">{say('import.drop')}</Typography>
        <Typography textColor="neutral600">{say('import.kinds')}</Typography>
        <FileButton kinds={KINDS} variant="secondary" busy={busy} onFile={take}>
          {say('import.choose')}
        </FileButton>
      </DropZone>
      <Field.Root name="text">
        <Field.Label>{say('import.paste')}</Field.Label>
        <Textarea value={text} onChange={(event) => onText(event.target.value)} />
      </Field.Root>
      <Flex>
        <Button disabled={text.trim() === ''} loading={busy} onClick={() => onSource({ text })}>
          {say('import.read')}
        </Button>
      </Flex>
    </Flex>
  );
}
