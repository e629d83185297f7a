import { Button, Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { Guard } from '../guard';
import { Sheet } from '../sheet';
import { useText } from '../text';
import { Beside } from './beside';
import { Findings, Refused } from './findings';
import type { Begun } from './kept';
import { Known } from './known';
import { isLeftOut, LeftOut } from './left-out';
import { MAKE_REPORTS } from './permissions';
import { usePictures } from './pictures/use-pictures';
import { coverOf, keyOf, keysOf } from './proposals';
import { Relations, relationsOf } from './relations';
import { SourceForm } from './source-form';
import { ChoosingContext } from './text/choosing';
import { TitleField } from './title';
import { Understanding } from './understanding';
import { useBegun } from './use-begun';
import { useImport, type Source, type Understood } from './use-import';
import { useRequest } from './use-request';

/**
 * Takes a document, shows what the reader did and did not understand, and makes a draft of it. Only for users who may
 * create reports in the source language.
 */
export default function ImportPage() {
  const { begun, change, forget } = useBegun();
  return (
    <Guard permissions={MAKE_REPORTS}>
      <Page.Main>{begun && <Import {...{ begun, change, forget }} />}</Page.Main>
    </Guard>
  );
}

type Props = {
  begun: Begun;
  change(changed: Partial<Begun>): void;
  forget(): Promise<unknown>;
};

function Import({ begun, change, forget }: Props) {
  const say = useText();
  const { understand, create } = useImport();
  const navigate = useNavigate();
  const [understood, setUnderstood] = useState<Understood | null>(null);
  const { refusal, busy, during } = useRequest();
  const { source, title, refused, cover } = begun;
  const pictures = usePictures(source);

  const read = (brought: Source, called: string | null) =>
    during(async () => {
      setUnderstood(await understand(brought, called));
    });
  const take = (brought: Source) => {
    setUnderstood(null);
    change({ source: brought, title: null, refused: [], cover: null });
    void read(brought, null);
  };
  // After a reload, the source that was kept is read again.
  useEffect(() => void (source && read(source, title)), []);

  const choose = (line: string) => {
    change({ title: line });
    if (source) void read(source, line);
  };
  const make = (brought: Source, { report, recognised }: Understood) =>
    during(async () => {
      const without = keysOf(report, new Set(refused));
      const relations = relationsOf(recognised, new Set(refused));
      const said = { title: title || null, without, cover: keyOf(report, cover), ...relations };
      const { documentId, locale } = await create(brought, said);
      await forget();
      navigate(`/desk/${documentId}?locale=${locale}`);
    });
  const choosing = {
    refused: new Set(refused),
    toggle: (id: string) =>
      change({
        refused: refused.includes(id) ? refused.filter((one) => one !== id) : [...refused, id],
        cover: cover === id ? null : cover,
      }),
    cover: {
      id: understood && coverOf(understood.report, cover),
      isChosen: cover !== null,
      choose: (id: string | null) => change({ cover: id }),
    },
    pictures,
  };

  return (
    <>
      <Page.Title>{say('import.title')}</Page.Title>
      <Layouts.Header
        title={say('import.title')}
        subtitle={say('import.subtitle')}
        primaryAction={
          source &&
          understood && (
            <Button loading={busy} onClick={() => make(source, understood)}>
              {say(understood.known.length > 0 ? 'import.make-again' : 'import.make')}
            </Button>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          {refusal && <Refused refusal={refusal} />}
          {understood && (
            <ChoosingContext.Provider value={choosing}>
              <Known known={understood.known} />
              <Findings issues={understood.issues.filter((issue) => !isLeftOut(issue))} />
              <Beside>
                <Understanding report={understood.report}>
                  <TitleField
                    report={understood.report}
                    title={title}
                    onType={(typed) => change({ title: typed })}
                    onChoose={choose}
                  />
                  <Relations recognised={understood.recognised} />
                </Understanding>
                <LeftOut account={understood.account} issues={understood.issues} />
              </Beside>
            </ChoosingContext.Provider>
          )}
          <Sheet>
            <SourceForm
              busy={busy}
              text={begun.pasted}
              rich={begun.rich}
              onText={(pasted, rich) => change({ pasted, rich: rich ?? null })}
              onSource={take}
            />
          </Sheet>
        </Flex>
      </Layouts.Content>
    </>
  );
}
