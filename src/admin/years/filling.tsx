import { Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Filling } from '../../domain/filling/filling';
import type { Place } from '../desk/place';
import { FileButton } from '../file-button';
import { shownTime } from '../shown-time';
import { useText } from '../text';
import { fileIn, save as saveFile } from '../translate/saving/save-file';
import { useDuring, useSayFailure } from '../use-during';

export interface FillingShown extends Filling {
  by: string | null;
  at: string;
  inText: 'same' | 'other' | 'absent';
}

type Answer = { data: FillingShown[]; meta: { taken?: number } };

/** Reads what departments filled in for a draft, and downloads and uploads their sheet. */
export function useFilling({ documentId, locale }: Pick<Place, 'documentId' | 'locale'>) {
  const { get, post } = useFetchClient();
  const say = useText();
  const { toggleNotification } = useNotification();
  const sayFailure = useSayFailure();
  const { busy, during } = useDuring();
  const [filled, setFilled] = useState<FillingShown[]>([]);
  const address = `/api/report-years/${documentId}`;
  const params = { locale };
  useEffect(() => {
    get<Answer>(`${address}/fillings`, { params })
      .then(({ data }) => setFilled(data.data))
      .catch(sayFailure);
    // The admin's fetch client is a new object at each render, so it is no dependency.
  }, [address, locale]);

  const download = () =>
    during(async () => {
      const { data } = await get<Blob>(`${address}/sheet`, { params, responseType: 'blob' });
      saveFile(data, say('years.sheet-name'), 'xlsx');
    });
  const take = (file: File) =>
    during(async () => {
      const { data } = await post<Answer>(`${address}/sheet`, fileIn(file), { params });
      setFilled(data.data);
      const message = say('years.sheet-taken', { count: data.meta.taken ?? 0 });
      toggleNotification({ type: 'success', message });
    });
  return { filled, busy, download, take };
}

export function SheetButtons({ filling }: { filling: ReturnType<typeof useFilling> }) {
  const say = useText();
  const { busy, download, take } = filling;
  return (
    <Flex gap={2} wrap="wrap">
      <Button size="S" variant="tertiary" loading={busy} onClick={() => void download()}>
        {say('years.sheet-export')}
      </Button>
      <FileButton kinds=".xlsx" variant="tertiary" busy={busy} onFile={(file) => void take(file)}>
        {say('years.sheet-import')}
      </FileButton>
    </Flex>
  );
}

/** Shows what a department filled in for a figure, unless the text already says the same. */
export function Filled({ filled }: { filled: FillingShown | undefined }) {
  const say = useText();
  if (!filled || filled.inText === 'same') return null;
  const { text, department, by, at, remark, inText } = filled;
  return (
    <Typography variant="pi" textColor={inText === 'other' ? 'warning700' : 'primary600'}>
      {say(`years.filled.${inText}`, {
        ...{ text, by: department ?? by ?? '—', time: shownTime(at) },
      })}
      {remark && say('years.filled.remark', { remark })}
    </Typography>
  );
}
