import {
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { useText } from '../text';
import type { About } from './about';
import type { Colleague } from './threads';

type Props = {
  chosen: { about: About; words: string } | null;
  people: readonly Colleague[];
  busy: boolean;
  onOpen(body: object): Promise<void>;
};

const NOBODY = '-';

/** How many characters of the selected words are shown. */
const SHOWN = 60;

/** Opens a remark about the selection: a comment, a suggested wording, or a task for somebody. */
export function NewRemark({ chosen, people, busy, onOpen }: Props) {
  const say = useText();
  const [text, setText] = useState('');
  const [suggestion, setSuggestion] = useState('');
  const [assignee, setAssignee] = useState(NOBODY);
  const [dueOn, setDueOn] = useState('');
  const isTask = assignee !== NOBODY;

  async function send() {
    await onOpen({
      ...chosen?.about,
      ...{ text: text.trim(), ...(suggestion && { suggestion }) },
      ...(isTask && { assignee, ...(dueOn && { dueOn }) }),
    });
    setText('');
    setSuggestion('');
    setAssignee(NOBODY);
    setDueOn('');
  }

  if (!chosen) return <Typography textColor="neutral600">{say('remarks.select')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi">
        {say('remarks.about', { words: `“${chosen.words.slice(0, SHOWN)}”` })}
      </Typography>
      <Field.Root name="remarkText">
        <Field.Label>{say('remarks.text')}</Field.Label>
        <Textarea value={text} maxLength={4000} onChange={(event) => setText(event.target.value)} />
      </Field.Root>
      {chosen.about.start !== undefined && !chosen.words.includes('\n') && (
        <Field.Root name="remarkSuggestion">
          <Field.Label>{say('remarks.suggestion')}</Field.Label>
          <TextInput value={suggestion} onChange={(event) => setSuggestion(event.target.value)} />
        </Field.Root>
      )}
      <SingleSelect
        size="S"
        aria-label={say('remarks.assignee')}
        value={assignee}
        onChange={(value) => setAssignee(String(value))}
      >
        <SingleSelectOption value={NOBODY}>{say('remarks.nobody')}</SingleSelectOption>
        {people.map(({ id, name }) => (
          <SingleSelectOption key={id} value={id}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      {isTask && (
        <Field.Root name="remarkDue">
          <Field.Label>{say('remarks.due')}</Field.Label>
          <TextInput type="date" value={dueOn} onChange={(event) => setDueOn(event.target.value)} />
        </Field.Root>
      )}
      <Button size="S" loading={busy} disabled={!text.trim()} onClick={() => void send()}>
        {say('remarks.send')}
      </Button>
    </Flex>
  );
}
