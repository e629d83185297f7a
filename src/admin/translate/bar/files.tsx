import { Button, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { FileButton } from '../../file-button';
import { useText } from '../../text';
import { useDuring } from '../../use-during';
import { FORMATS, type Format, type Taken } from '../saving/server';
import type { Translation } from '../use-translation';

const KINDS = '.xlf,.xliff,.csv,.xlsx';

/** Exports a translation for a translator's tool and imports it again, with a message about what was imported. */
export function Files({
  translation: { server, session },
  title,
}: {
  translation: Translation;
  title: string;
}) {
  const say = useText();
  const { toggleNotification } = useNotification();
  const [format, setFormat] = useState<Format>('xlsx');
  const { busy, during } = useDuring();

  const download = () =>
    during(async () => {
      await session.save();
      await server.download(format, title);
    });

  const take = (file: File) =>
    during(async () => {
      await session.save();
      const { data, meta } = await server.take(file, false);
      session.take(data);
      const isWhole = meta.differences.length + meta.missingFigures.length === 0;
      toggleNotification({
        type: isWhole ? 'success' : 'warning',
        message: say('translate.came-in', countsOf(meta)),
        timeout: READ_MS,
      });
    });

  return (
    <Flex gap={2}>
      <SingleSelect
        size="S"
        aria-label={say('translate.format')}
        value={format}
        onChange={(chosen) => setFormat(chosen as Format)}
      >
        {FORMATS.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {say(`translate.format.${one}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Button variant="tertiary" startIcon={<Download />} loading={busy} onClick={download}>
        {say('translate.export')}
      </Button>
      <FileButton kinds={KINDS} variant="tertiary" busy={busy} onFile={(file) => void take(file)}>
        {say('translate.import')}
      </FileButton>
    </Flex>
  );
}

/** How long the message stays, in milliseconds: enough to read a sentence with three numbers. */
const READ_MS = 12_000;

const countsOf = ({ changed, differences, missingFigures }: Taken) => ({
  ...{ changed, differences: differences.length, missing: missingFigures.length },
});
