import { Box, Button, Dialog, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { LONGEST_CORRECTION } from '../../domain/publication-words';
import { wordsIn } from '../../domain/write/words';
import { changedLine } from '../../domain/write/changed';
import type { Changed } from '../../domain/years';
import { language } from '../language';
import { useText } from '../text';

/** What publishing a draft would change in the published report. */
export interface Publication {
  edition: number;
  changed: Changed[];
  reliedOn: { label: string; report: { title: string; year: number } }[];
}

/** Returns a function that asks the server what publishing a draft would change; null if nothing of it is published. */
export function usePublication() {
  const { get } = useFetchClient();
  return async (documentId: string, locale: string): Promise<Publication | null> => {
    const { data } = await get<{ data: { publication: Publication | null } }>(
      `/api/report-years/${documentId}`,
      { params: { locale } },
    );
    return data.data.publication;
  };
}

type Props = {
  publication: Publication | null;
  busy: boolean;
  onCancel(): void;
  /** Publishes with this correction note; null for no note. */
  onPublish(note: string | null): void;
};

/** Asks what changed and why before a new edition is published. The differences are filled in. */
export function CorrectionDialog({ publication, busy, onCancel, onPublish }: Props) {
  const say = useText();
  const [note, setNote] = useState('');
  useEffect(() => setNote(''), [publication]);
  if (!publication) return null;
  const words = wordsIn(language());
  const lines = publication.changed.map((one) => changedLine(one, words));
  return (
    <Dialog.Root open onOpenChange={(isOpen: boolean) => !isOpen && onCancel()}>
      <Dialog.Content>
        <Dialog.Header>{say('years.correction', { edition: publication.edition })}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={3} width="100%">
            <Box tag="ul" maxHeight="30vh" overflow="auto" paddingLeft={4}>
              {lines.map((line, at) => (
                <li key={at} style={{ listStyle: 'disc' }}>
                  <Typography variant="pi">{line}</Typography>
                </li>
              ))}
            </Box>
            {publication.reliedOn.map(({ label, report }, at) => (
              <Typography key={at} variant="pi" textColor="warning700">
                {say('years.relied-on', { label, title: report.title, year: String(report.year) })}
              </Typography>
            ))}
            <Field.Root name="correction" hint={say('years.correction-hint')}>
              <Field.Label>{say('years.correction-note')}</Field.Label>
              <Textarea
                name="correction"
                autoFocus
                maxLength={LONGEST_CORRECTION}
                value={note}
                onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) =>
                  setNote(event.target.value)
                }
              />
              <Field.Hint />
            </Field.Root>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="tertiary" onClick={onCancel}>
            {say('years.cancel')}
          </Button>
          <Button loading={busy} onClick={() => onPublish(note.trim() || null)}>
            {say(note.trim() ? 'years.publish-corrected' : 'years.publish-plain')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
