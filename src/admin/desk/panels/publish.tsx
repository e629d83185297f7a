import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { isFetchError, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { overridable } from '../../../domain/check/lacked';
import type { Issue } from '../../../domain/issue';
import { LONGEST_REASON } from '../../../domain/publication-words';
import { useText } from '../../text';
import { useDuring } from '../../use-during';
import { useForgetEntries } from '../../use-forget-entries';
import { CorrectionDialog, usePublication, type Publication } from '../../years/correction';
import type { Place } from '../place';

interface Props {
  place: Pick<Place, 'documentId' | 'locale'>;
  /** The findings that stop publishing. */
  gated: readonly Issue[];
  /** How many of these only say that a piece is not translated yet. They are not listed one by one. */
  untranslated?: number;
  /** Saves typed text. Returns the saved version, or null if the save failed. */
  saved(): Promise<string | null>;
  /** Shows the findings that stopped the publication. */
  onRefused?(): void;
}

/**
 * Saves and publishes the text on the page, in the version that was saved. If findings stop it, a reason is needed; no
 * reason replaces what every report must have. A refusal leads to the findings.
 */
export function Publish({ place, gated, untranslated = 0, saved, onRefused }: Props) {
  const say = useText();
  const { post } = useFetchClient();
  const forgetEntries = useForgetEntries();
  const { toggleNotification } = useNotification();
  const { busy, during } = useDuring();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState<Publication | null>(null);
  const [isPublished, setPublished] = useState(false);
  const publicationOf = usePublication();
  const stopping = overridable(gated);

  const sayUnsaved = () =>
    toggleNotification({ type: 'warning', message: say('desk.publish.unsaved') });

  /** Saves, and publishes if there is anything new. If that changes an edition, first asks what changed and why. */
  async function begin(): Promise<void> {
    if ((await saved()) === null) return sayUnsaved();
    const found = await publicationOf(place.documentId, place.locale);
    if (found && found.changed.length > 0) setAsked(found);
    else await publish(null);
  }

  async function publish(correction: string | null): Promise<void> {
    const version = await saved();
    if (version === null) return sayUnsaved();
    const headers = { 'If-Match': `"${version}"` };
    const body = {
      ...(stopping > 0 && { overrideReason: reason.trim() }),
      ...(correction !== null && { correction }),
    };
    const params = { locale: place.locale };
    try {
      await post(`/api/reports/${place.documentId}/publish`, body, { params, headers });
    } catch (error) {
      if (isRefused(error)) onRefused?.();
      throw error;
    }
    toggleNotification({ type: 'success', message: say('desk.published') });
    setPublished(true);
    forgetEntries();
    setAsked(null);
  }

  return (
    <Flex gap={2} alignItems="flex-end">
      {isPublished && (
        <a href={pageOf(place)} target="_blank" rel="noreferrer">
          <Typography variant="pi" textColor="primary600">
            {say('desk.published.page')}
          </Typography>
        </a>
      )}
      {stopping > 0 && (
        <Field.Root name="overrideReason">
          <Field.Label>
            {untranslated > 0
              ? say('translate.override', { count: stopping, untranslated })
              : say('desk.override', { count: stopping })}
          </Field.Label>
          <TextInput
            size="S"
            maxLength={LONGEST_REASON}
            value={reason}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => setReason(event.target.value)}
          />
        </Field.Root>
      )}
      <Button
        loading={busy}
        variant={stopping > 0 ? 'danger-light' : 'default'}
        disabled={stopping > 0 && reason.trim() === ''}
        onClick={() => during(begin)}
      >
        {say(stopping > 0 ? 'checks.override' : 'desk.publish')}
      </Button>
      <CorrectionDialog
        publication={asked}
        busy={busy}
        onCancel={() => setAsked(null)}
        onPublish={(note) => void during(() => publish(note))}
      />
    </Flex>
  );
}

/** Whether findings stopped the publication. */
const isRefused = (error: unknown): boolean => isFetchError(error) && error.status === 422;

/** Returns the address of the published page. */
const pageOf = ({ documentId, locale }: Props['place']): string =>
  new URL(`/api/reports/${documentId}.html?locale=${locale}`, window.location.origin).href;
