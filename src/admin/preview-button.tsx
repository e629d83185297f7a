import { Button } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { wordsOf } from './failure';
import { useText } from './text';

const ADDRESS = '/content-manager/preview/url/api::report.report';

type Props = {
  documentId: string;
  locale: string;
  /** Saves what is typed, so that the page shows it. */
  save(): Promise<unknown>;
};

/** Shows the draft as the page that readers would see, in a tab of its own. */
export function PreviewButton({ documentId, locale, save }: Props) {
  const say = useText();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState(false);

  async function preview(): Promise<void> {
    // Opened with the click: a tab that is opened later would be blocked.
    const tab = window.open('about:blank', '_blank');
    setBusy(true);
    try {
      await save();
      const params = { documentId, locale, status: 'draft' };
      const { data } = await get<{ data: { url: string } }>(ADDRESS, { params });
      if (tab) tab.location.href = new URL(data.data.url, window.location.origin).href;
    } catch (error) {
      tab?.close();
      toggleNotification({ type: 'danger', message: wordsOf(error) ?? '' });
    } finally {
      setBusy(false);
    }
  }

  return (
    <Button variant="tertiary" startIcon={<Eye />} loading={busy} onClick={preview}>
      {say('preview')}
    </Button>
  );
}
