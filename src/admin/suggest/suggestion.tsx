import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Badge } from '../badge';
import { useText } from '../text';
import { useDuring } from '../use-during';
import { useSuggestions, type Suggested } from './use-suggestions';

type Props = {
  documentId: string;
  locale: string;
  kind: 'translation' | 'label';
  /** The path that a suggestion is for; null if the current place allows none. */
  path(): string | null;
  /** Sends typed text to the server first, because suggestions are made from the saved draft. */
  saved?(): Promise<unknown>;
  /** Runs when the user accepts the text. The text is then like typed text and can be changed. */
  onTake(text: string): void;
};

/**
 * Requests a suggestion from a language model and marks it as made by a machine. Shows nothing if no model is set up.
 */
export function Suggestion({ documentId, locale, kind, path, saved, onTake }: Props) {
  const say = useText();
  const { isThere, ask } = useSuggestions(documentId, locale);
  const { busy, during } = useDuring();
  const [shown, setShown] = useState<Suggested | null>(null);
  if (!isThere) return null;
  const wish = () =>
    during(async () => {
      await saved?.();
      setShown(await ask({ kind, path: path() ?? '' }));
    });
  if (!shown)
    return (
      <div>
        <Button size="S" variant="ghost" loading={busy} onClick={() => void wish()}>
          {say(`suggest.${kind}`)}
        </Button>
      </div>
    );
  return (
    <Box
      tag="aside"
      aria-label={say('suggest.mark')}
      borderColor="neutral200"
      hasRadius
      padding={2}
      background="neutral100"
    >
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Badge>{say('suggest.mark')}</Badge>
        <Typography tag="p" style={{ whiteSpace: 'pre-wrap' }}>
          {shown.text}
        </Typography>
        {shown.warnings.map((one) => (
          <Typography key={one} tag="p" variant="pi" textColor="warning700">
            {one}
          </Typography>
        ))}
        <Flex gap={2}>
          <Button
            size="S"
            variant="secondary"
            onClick={() => {
              onTake(shown.text);
              setShown(null);
            }}
          >
            {say('suggest.take')}
          </Button>
          <Button size="S" variant="tertiary" onClick={() => setShown(null)}>
            {say('suggest.leave')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
