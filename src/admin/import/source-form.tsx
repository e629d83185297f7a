import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { FileButton } from '../file-button';
import { useText } from '../text';
import { DropZone } from './drop-zone';
import { pastedWhole } from './pasted-whole';
import type { Source } from './use-import';

const KINDS = '.docx,.txt,.md,.html,.htm';

type Props = {
  busy: boolean;
  text: string;
  /** The formatted version of `text`, as it was pasted. */
  rich: string | null;
  onText(text: string, rich?: string): void;
  onSource(source: Source): void;
};

/** Lets an editor drop a file, choose one, or paste a text. */
export function SourceForm({ busy, text, rich, onText, onSource }: Props) {
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
      <Field.Root name="text" hint={rich === null ? undefined : say('import.rich')}>
        <Field.Label>{say('import.paste')}</Field.Label>
        <Textarea
          value={text}
          onChange={(event) => onText(event.target.value)}
          onPaste={(event) => {
            const pasted = pastedWhole(event);
            if (!pasted) return;
            event.preventDefault();
            onText(pasted.text, pasted.html);
          }}
        />
        <Field.Hint />
      </Field.Root>
      <Flex>
        <Button
          disabled={text.trim() === ''}
          loading={busy}
          onClick={() => onSource(rich === null ? { text } : { html: rich })}
        >
          {say('import.read')}
        </Button>
      </Flex>
    </Flex>
  );
}
