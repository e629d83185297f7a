import { Button, Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { LONGEST_REASON } from '../../domain/publication-words';
import { Guard } from '../guard';
import { linesIn } from '../fields/lines-in';
import { Note } from '../note';
import { Sheet } from '../sheet';
import { useText } from '../text';
import { useDuring } from '../use-during';
import { REDACT } from './permissions';
import { isNothing, Preview, type Redacted } from './preview';

const FIELDS = ['words', 'except', 'pictures'] as const;

type Asked = Record<(typeof FIELDS)[number], string> & { reason: string };

const NOTHING: Asked = { words: '', except: '', pictures: '', reason: '' };

/** Removes a name or a picture from everything for a legal reason. First shows what would be removed. */
export default function RedactPage() {
  const say = useText();
  const { post } = useFetchClient();
  const { busy, during } = useDuring();
  const [asked, setAsked] = useState(NOTHING);
  const [shown, setShown] = useState<{ data: Redacted; isDone: boolean } | null>(null);
  const isReady = asked.reason.trim() !== '' && `${asked.words}${asked.pictures}`.trim() !== '';
  const set = (change: Partial<Asked>) => {
    setAsked({ ...asked, ...change });
    setShown(null);
  };

  const redact = (dryRun: boolean) =>
    during(async () => {
      const { data } = await post<{ data: Redacted }>('/api/report-redactions', {
        ...Object.fromEntries(FIELDS.map((name) => [name, linesIn(asked[name])])),
        ...{ reason: asked.reason.trim(), dryRun },
      });
      setShown({ data: data.data, isDone: !dryRun });
      if (!dryRun) setAsked(NOTHING);
    });

  return (
    <Guard permissions={REDACT}>
      <Page.Main>
        <Page.Title>{say('redact.title')}</Page.Title>
        <Layouts.Header title={say('redact.title')} subtitle={say('redact.subtitle')} />
        <Layouts.Content>
          <Sheet>
            {FIELDS.map((name) => (
              <Field.Root key={name} name={name} hint={say(`redact.${name}-hint`)}>
                <Field.Label>{say(`redact.${name}`)}</Field.Label>
                <Textarea
                  value={asked[name]}
                  onChange={(event) => set({ [name]: event.target.value })}
                />
                <Field.Hint />
              </Field.Root>
            ))}
            <Field.Root name="reason" hint={say('redact.reason-hint')} required>
              <Field.Label>{say('redact.reason')}</Field.Label>
              <TextInput
                maxLength={LONGEST_REASON}
                value={asked.reason}
                onChange={(event) => set({ reason: event.target.value })}
              />
              <Field.Hint />
            </Field.Root>
            <Flex gap={2}>
              <Button
                variant="secondary"
                loading={busy}
                disabled={!isReady}
                onClick={() => void redact(true)}
              >
                {say('redact.preview')}
              </Button>
              {shown && !shown.isDone && !isNothing(shown.data) && (
                <Button variant="danger" loading={busy} onClick={() => void redact(false)}>
                  {say('redact.do')}
                </Button>
              )}
            </Flex>
            {shown && (
              <>
                {(shown.isDone || !isNothing(shown.data)) && (
                  <Note severity={shown.isDone ? 'note' : 'warning'}>
                    {say(shown.isDone ? 'redact.done' : 'redact.final')}
                  </Note>
                )}
                <Preview redacted={shown.data} />
              </>
            )}
            <Typography variant="pi" textColor="neutral600">
              {say('redact.kept')}
            </Typography>
          </Sheet>
        </Layouts.Content>
      </Page.Main>
    </Guard>
  );
}
