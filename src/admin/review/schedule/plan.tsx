import {
  Button,
  Checkbox,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { useState } from 'react';
import { wordsOf } from '../../failure';
import { Note } from '../../note';
import { useText } from '../../text';

type Props = { locale: string; onPlan(locale: string, body: object): Promise<void> };

/**
 * Schedules an action at a time in China. If the action would be refused now, the form says so, but the user can still
 * schedule it.
 */
export function Plan({ locale, onPlan }: Props) {
  const say = useText();
  const [action, setAction] = useState('publish');
  const [at, setAt] = useState('');
  const [isOfAll, setOfAll] = useState(false);
  const [refusal, setRefusal] = useState('');
  const [busy, setBusy] = useState(false);

  async function plan(anyway: boolean) {
    setBusy(true);
    try {
      await onPlan(isOfAll ? '*' : locale, { action, at, anyway });
      setAt('');
      setRefusal('');
    } catch (error) {
      setRefusal(wordsOf(error) ?? '');
    } finally {
      setBusy(false);
    }
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <SingleSelect
        size="S"
        aria-label={say('schedule.what')}
        value={action}
        onChange={(value) => setAction(String(value))}
      >
        {['publish', 'withdraw'].map((one) => (
          <SingleSelectOption key={one} value={one}>
            {say(`schedule.${one}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Root name="scheduleAt">
        <Field.Label>{say('schedule.time')}</Field.Label>
        <TextInput
          type="datetime-local"
          value={at}
          onChange={(event) => setAt(event.target.value)}
        />
      </Field.Root>
      <Checkbox checked={isOfAll} onCheckedChange={(value) => setOfAll(value === true)}>
        {say('schedule.every')}
      </Checkbox>
      {refusal && <Note severity="warning">{refusal}</Note>}
      <Flex gap={2} wrap="wrap">
        <Button size="S" disabled={!at} loading={busy} onClick={() => void plan(false)}>
          {say('schedule.plan')}
        </Button>
        {refusal && at && (
          <Button size="S" variant="tertiary" loading={busy} onClick={() => void plan(true)}>
            {say('schedule.anyway')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
}
