import { Button, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useState } from 'react';
import { FileButton } from '../file-button';
import { useText } from '../text';
import { FORMATS, type useTranslation } from './use-translation';

const KINDS = '.xlf,.xliff,.csv,.xlsx';

type Props = { translation: Pick<ReturnType<typeof useTranslation>, 'busy' | 'take' | 'download'> };

/** Takes a translation out for a translator's tool, and back in. */
export function Files({ translation: { busy, take, download } }: Props) {
  const say = useText();
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('xliff12');
  return (
    <Flex gap={2}>
      <SingleSelect
        aria-label={say('translate.format')}
        value={format}
        onChange={(chosen) => setFormat(chosen as typeof format)}
      >
        {FORMATS.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {say(`translate.format.${one}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Button
        variant="tertiary"
        startIcon={<Download />}
        loading={busy}
        onClick={() => download(format)}
      >
        {say('translate.export')}
      </Button>
      <FileButton
        kinds={KINDS}
        variant="tertiary"
        busy={busy}
        onFile={(file) => void take(file, false)}
      >
        {say('translate.import')}
      </FileButton>
    </Flex>
  );
}
