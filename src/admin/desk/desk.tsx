import { Box, Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import { languageOf } from '../../domain/languages';
import { useText } from '../text';
import { PreviewButton } from '../preview-button';
import { FigureTable } from './figures/table';
import type { Upload } from './editor/pictures';
import { Card } from './panels/card';
import { Conflicts } from './panels/conflict';
import { Faults } from './panels/faults';
import { Find } from './panels/find';
import { Login } from './panels/login';
import { Outline } from './panels/outline';
import { Publish } from './panels/publish';
import { StatusLine } from './panels/status';
import { Toolbar } from './panels/toolbar';
import { Paper } from './sheet';
import { SideTabs } from './side/side';
import { shownOf, useManuscript, type Manuscript } from './use-manuscript';
import { useOpened } from './use-opened';
import { useUpload } from './use-upload';

const FORM = '/content-manager/collection-types/api::report.report';

type Props = { documentId: string; locale: string };

/** A report as one document, or why it cannot be opened. */
export function Desk({ documentId, locale }: Props) {
  const say = useText();
  const language = languageOf(locale) ?? 'zh';
  const { server, state, failure, again } = useOpened(documentId, locale, language);
  if (failure) {
    return (
      <Flex direction="column" alignItems="flex-start" gap={3} padding={8}>
        <Typography textColor="danger600">
          {failure.message} {say(`desk.unopened.${failure.kind === 'gone' ? 'gone' : 'other'}`)}
        </Typography>
        <Button onClick={again}>{say('desk.again')}</Button>
      </Flex>
    );
  }
  if (!state) return <Box padding={8}>{say('desk.opening')}</Box>;
  const place = { documentId, locale, tab: state.tab };
  return <OpenDesk {...{ server, language, place }} {...state} />;
}

type OpenProps = Pick<
  Parameters<typeof useManuscript>[1],
  'server' | 'opened' | 'restored' | 'language' | 'place'
>;

function OpenDesk(props: OpenProps) {
  const say = useText();
  const upload = useUpload();
  const { toggleNotification } = useNotification();
  const element = useRef<HTMLDivElement>(null);
  const [isTable, setTable] = useState(false);
  const [isFinding, setFinding] = useState(false);
  const onRefused = () => toggleNotification({ type: 'danger', message: say('desk.unreadable') });
  const desk = useManuscript(element, {
    ...props,
    say,
    upload,
    onRefused,
    onFind: () => setFinding(true),
  });
  return (
    <Layout>
      <Bar>
        <VisuallyHidden tag="h1">
          {String(props.opened.content.title ?? say('desk.title'))}
        </VisuallyHidden>
        {desk && (
          <Top
            {...{ ...props, desk, upload, isTable, isFinding }}
            onTable={setTable}
            onFind={setFinding}
          />
        )}
      </Bar>
      {!isTable && <Side aria-label={say('desk.outline')}>{desk && <Outline desk={desk} />}</Side>}
      <Main $isWhole={isTable}>
        <Interruption>{desk && <Interruptions desk={desk} />}</Interruption>
        {desk && isTable && <FigureTable desk={desk} onShow={() => setTable(false)} />}
        <Paper ref={element} lang={props.place.locale} hidden={isTable} />
      </Main>
      {!isTable && (
        <Side aria-label={say('desk.tabs')}>
          {desk && <Card desk={desk} />}
          {desk && <SideTabs desk={desk} place={props.place} opened={props.opened} />}
        </Side>
      )}
    </Layout>
  );
}

type TopProps = OpenProps & {
  desk: Manuscript;
  upload: Upload;
  isTable: boolean;
  isFinding: boolean;
  onTable(isTable: boolean): void;
  onFind(isFinding: boolean): void;
};

/** What stays above the text: how it is saved, what is done with the whole report, and the tools. */
function Top(props: TopProps) {
  const say = useText();
  const { desk, upload, opened, isTable, isFinding, onFind } = props;
  const isWritten = !isTable && opened.may.update;
  return (
    <>
      <Head {...props} />
      {isWritten && <Toolbar desk={desk} upload={upload} />}
      {!isTable && isFinding && <Find desk={desk} onClose={() => onFind(false)} />}
      {!opened.may.update && <Typography>{say('desk.read-only')}</Typography>}
    </>
  );
}

function Head({ desk, place, opened, restored, isTable, isFinding, onTable, onFind }: TopProps) {
  const say = useText();
  const navigate = useNavigate();
  const leaveFor = async (address: string) => {
    await desk.saver.save();
    navigate(address);
  };
  return (
    <Flex justifyContent="space-between" gap={4} wrap="wrap">
      <Flex gap={3}>
        <StatusLine status={desk.status} />
        {restored.at !== null && (
          <Typography variant="pi" textColor="warning600">
            {say('desk.restored', { time: new Date(restored.at).toLocaleString() })}
          </Typography>
        )}
      </Flex>
      <Flex gap={2} alignItems="flex-end">
        <Button variant="tertiary" aria-pressed={isTable} onClick={() => onTable(!isTable)}>
          {say(isTable ? 'desk.view.text' : 'desk.view.figures')}
        </Button>
        {!isTable && (
          <Button variant="tertiary" title="Ctrl+F" onClick={() => onFind(!isFinding)}>
            {say('desk.find')}
          </Button>
        )}
        <PreviewButton {...place} save={desk.saver.save} />
        <Button
          variant="tertiary"
          onClick={() =>
            leaveFor(`${FORM}/${place.documentId}?plugins[i18n][locale]=${place.locale}`)
          }
        >
          {say('desk.form')}
        </Button>
        {opened.may.publish && (
          <Publish
            place={place}
            stopping={shownOf(desk).answer?.gated.length ?? 0}
            saved={() => savedVersion(desk)}
          />
        )}
      </Flex>
    </Flex>
  );
}

/** The version that the server has of what stands on the page. */
async function savedVersion({ saver }: Manuscript): Promise<string | null> {
  await saver.save();
  return saver.isSaved() ? saver.base().version : null;
}

/** What must be settled before anything more is saved. */
function Interruptions({ desk: { status, saver, view } }: { desk: Manuscript }) {
  if (status.kind === 'conflict') return <Conflicts conflicts={status.conflicts} saver={saver} />;
  if (status.kind === 'signed-out') return <Login saver={saver} />;
  if (status.kind === 'faulty') return <Faults faults={status.faults} view={view} />;
  return null;
}

const Layout = styled.div`
  display: grid;
  grid-template-columns: 220px minmax(0, 1fr) 320px;
  gap: 20px;
  padding: 0 24px 48px;
  align-items: start;
  @media (max-width: 1200px) {
    grid-template-columns: minmax(0, 1fr) 300px;
    > aside:first-of-type {
      display: none;
    }
  }
  @media (max-width: 760px) {
    grid-template-columns: minmax(0, 1fr);
    padding: 0 8px 32px;
  }
`;

const Main = styled.div<{ $isWhole: boolean }>`
  ${({ $isWhole }) => $isWhole && 'grid-column: 1 / -1;'}
`;

/** It stays in view wherever one is in the text. */
const Interruption = styled.div`
  position: sticky;
  top: 112px;
  z-index: 1;
  max-height: 60vh;
  overflow-y: auto;
`;

const Bar = styled.header`
  grid-column: 1 / -1;
  position: sticky;
  top: 0;
  z-index: 2;
  display: grid;
  gap: 8px;
  padding: 12px 0;
  background: ${({ theme }) => theme.colors.neutral100};
  @media (max-width: 760px) {
    position: static;
  }
`;

const Side = styled.aside`
  position: sticky;
  top: 120px;
  max-height: calc(100vh - 140px);
  overflow-y: auto;
  display: grid;
  gap: 20px;
  @media (max-width: 760px) {
    position: static;
    max-height: none;
  }
`;
