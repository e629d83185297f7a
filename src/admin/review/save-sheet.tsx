import { Button, Flex } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useText } from '../text';
import { save as saveFile } from '../translate/saving/save-file';

/** Saves the review sheet (审核单) of a report as a file. */
export function SaveSheet({ documentId }: { documentId: string }) {
  const say = useText();
  const { get } = useFetchClient();
  const save = async (format: string) => {
    const { data } = await get<Blob>(`/api/report-reviews/${documentId}/sheet`, {
      params: { format },
      responseType: 'blob',
    });
    saveFile(data, 'review', format);
  };
  return (
    <Flex gap={2} wrap="wrap">
      {['docx', 'csv'].map((format) => (
        <Button key={format} size="S" variant="tertiary" onClick={() => void save(format)}>
          {say(`review.sheet.${format}`)}
        </Button>
      ))}
    </Flex>
  );
}
