import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useText } from './text';

/**
 * Shows words that were typed in this browser and have no draft to go to any more, so that they can be copied. Shows
 * nothing if there are none.
 */
export function LeftWords({ find }: { find(): Promise<string> }) {
  const say = useText();
  const [words, setWords] = useState('');
  useEffect(() => {
    void find().then(setWords, () => setWords(''));
    // The words of a draft that is gone do not change.
  }, []);
  if (words.trim() === '') return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%" maxWidth="720px">
      <Field.Root name="leftWords" hint={say('desk.left.hint')}>
        <Field.Label>{say('desk.left')}</Field.Label>
        <Textarea readOnly value={words} style={{ minHeight: '16rem' }} />
        <Field.Hint />
      </Field.Root>
      <Flex>
        <Button variant="secondary" onClick={() => void navigator.clipboard.writeText(words)}>
          {say('desk.left.copy')}
        </Button>
      </Flex>
    </Flex>
  );
}
