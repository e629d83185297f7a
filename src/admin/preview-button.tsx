import { Button } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';
import { useText } from './text';
import { useDuring } from './use-during';

const ADDRESS = '/content-manager/preview/url/api::report.report';

type Props = {
  documentId: string;
  locale: string;
  /** Saves the typed text, so that the page shows it. */
  save(): Promise<unknown>;
};

/** Opens the draft in a new tab, as the page that readers would see. */
export function PreviewButton({ documentId, locale, save }: Props) {
  const say = useText();
  const { get } = useFetchClient();
  const { busy, during } = useDuring();

  const preview = () =>
    during(async () => {
      // The tab is opened during the click, because a browser blocks a tab that is opened later.
      const tab = window.open('about:blank', '_blank');
      try {
        await save();
        const params = { documentId, locale, status: 'draft' };
        const { data } = await get<{ data: { url: string } }>(ADDRESS, { params });
        if (tab) tab.location.href = new URL(data.data.url, window.location.origin).href;
      } catch (error) {
        tab?.close();
        throw error;
      }
    });

  return (
    <Button variant="tertiary" startIcon={<Eye />} loading={busy} onClick={preview}>
      {say('preview')}
    </Button>
  );
}
