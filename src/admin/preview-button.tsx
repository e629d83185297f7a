import { Button } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';
import { useText } from './text';
import { useDuring } from './use-during';

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
  const { busy, during } = useDuring();

  const preview = () =>
    during(async () => {
      // Opened with the click: a tab that is opened later would be blocked.
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
