import { Button, Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { Sheet } from '../sheet';
import { useText } from '../text';
import { Findings, Refused } from './findings';
import { MAKE_REPORTS } from './permissions';
import { SourceForm } from './source-form';
import { Understanding } from './understanding';
import { refusalOf, useImport, type Refusal, type Source, type Understood } from './use-import';

/** Takes a document, shows what was understood of it and what was not, and makes a draft of it. */
export default function ImportPage() {
  const say = useText();
  const { understand, create } = useImport();
  const navigate = useNavigate();
  const [source, setSource] = useState<Source | null>(null);
  const [understood, setUnderstood] = useState<Understood | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);

  /** One request at a time; what goes wrong is shown, and what was brought is kept. */
  async function during(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    setRefusal(null);
    try {
      await work();
    } catch (error) {
      setRefusal(refusalOf(error));
    } finally {
      setBusy(false);
    }
  }

  const read = (brought: Source) =>
    during(async () => {
      setUnderstood(null);
      setUnderstood(await understand(brought));
      setSource(brought);
    });
  const make = (read: Source) =>
    during(async () => {
      const { documentId, locale } = await create(read);
      navigate(`/desk/${documentId}?locale=${locale}`);
    });

  return (
    <Page.Protect permissions={MAKE_REPORTS}>
      <Page.Main>
        <Page.Title>{say('import.title')}</Page.Title>
        <Layouts.Header
          title={say('import.title')}
          subtitle={say('import.subtitle')}
          primaryAction={
            source &&
            understood && (
              <Button loading={busy} onClick={() => make(source)}>
                {say('import.make')}
              </Button>
            )
          }
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
            {refusal && <Refused refusal={refusal} />}
            {understood && <Findings issues={understood.issues} />}
            {understood && <Understanding report={understood.report} />}
            <Sheet>
              <SourceForm busy={busy} onSource={read} />
            </Sheet>
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
