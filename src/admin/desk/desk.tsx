import { Box, Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { languageOf } from '../../domain/languages';
import { shownTime } from '../shown-time';
import { useText } from '../text';
import { PreviewButton } from '../preview-button';
import { FigureTable } from './figures/table';
import type { Upload } from './editor/pictures';
import { Card } from './panels/card';
import { Conflicts } from './panels/conflict';
import { Faults } from './panels/faults';
import { Find } from './panels/find';
import { Bar, Folded, Interruption, Layout, Main, Side } from './layout';
import { Login } from './panels/login';
import { Outline } from './panels/outline';
import { Publish } from './panels/publish';
import { StatusLine } from './panels/status';
import { Toolbar } from './panels/toolbar';
import { Here } from './presence/here';
import { usePresence, type Other } from './presence/use-presence';
import { Paper } from './sheet';
import { FileButton } from '../file-button';
import { DOCUMENTS, useDroppedDocument } from './revise/dropped';
import { RevisePanel } from './revise/panel';
import { useRevise, type Revising } from './revise/use-revise';
import { SideTabs } from './side/side';
import { shownOf, useManuscript, type Manuscript } from './use-manuscript';
import { useOpened } from './use-opened';
import { useUpload } from './use-upload';

const FORM = '/content-manager/collection-types/api::report.report';

type Props = { documentId: string; locale: string };

/** Shows a report as one document. If it cannot be opened, shows why. */
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
  const place = { documentId, locale, tab: state.tab, who: state.who };
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
  const others = usePresence(desk, props.place);
  const revising = useRevise(desk, props);
  const dropping = useDroppedDocument(props.opened.may.update ? revising.take : null);
  return (
    <Layout {...dropping}>
      <Bar>
        <VisuallyHidden tag="h1">
          {String(props.opened.content.title ?? say('desk.title'))}
        </VisuallyHidden>
        {desk && (
          <Top
            {...{ ...props, desk, others, upload, revising, isTable, isFinding }}
            onTable={setTable}
            onFind={setFinding}
          />
        )}
      </Bar>
      {!isTable && <Side aria-label={say('desk.outline')}>{desk && <Outline desk={desk} />}</Side>}
      <Main $isWhole={isTable}>
        <Interruption>
          {desk && <Interruptions desk={desk} />}
          <RevisePanel revising={revising} />
        </Interruption>
        {desk && isTable && <FigureTable desk={desk} onShow={() => setTable(false)} />}
        <Paper ref={element} lang={props.place.locale} hidden={isTable} />
      </Main>
      {!isTable && (
        <Side aria-label={say('desk.tabs')}>
          {desk && <Card desk={desk} place={props.place} />}
          {desk && (
            <Folded>
              <summary>
                <Typography variant="pi" fontWeight="bold" textColor="neutral600">
                  {say('desk.outline')}
                </Typography>
              </summary>
              <Outline desk={desk} />
            </Folded>
          )}
          {desk && <SideTabs desk={desk} place={props.place} opened={props.opened} />}
        </Side>
      )}
    </Layout>
  );
}

type TopProps = OpenProps & {
  desk: Manuscript;
  others: Other[];
  upload: Upload;
  revising: Revising;
  isTable: boolean;
  isFinding: boolean;
  onTable(isTable: boolean): void;
  onFind(isFinding: boolean): void;
};

/** Shows what stays above the text: the save status, the actions on the whole report, and the tools. */
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

function Head(props: TopProps) {
  const { desk, others, place, opened, restored, revising, isTable, isFinding, onTable, onFind } =
    props;
  const say = useText();
  const navigate = useNavigate();
  const leaveFor = async (address: string) => {
    await desk.saver.save();
    navigate(address);
  };
  return (
    <Flex justifyContent="space-between" gap={4} wrap="wrap">
      <Flex gap={3} wrap="wrap">
        <StatusLine status={desk.status} isKept={desk.isKept} />
        <Here {...{ desk, others }} />
        {restored.at !== null && (
          <Typography variant="pi" textColor="neutral800">
            {say('desk.restored', { time: shownTime(new Date(restored.at).toISOString()) })}
          </Typography>
        )}
      </Flex>
      <Flex gap={2} alignItems="flex-end" wrap="wrap">
        <Button variant="tertiary" aria-pressed={isTable} onClick={() => onTable(!isTable)}>
          {say(isTable ? 'desk.view.text' : 'desk.view.figures')}
        </Button>
        {!isTable && (
          <Button variant="tertiary" title="Ctrl+F" onClick={() => onFind(!isFinding)}>
            {say('desk.find')}
          </Button>
        )}
        {opened.may.update && (
          <FileButton
            kinds={DOCUMENTS}
            variant="tertiary"
            busy={revising.isBusy}
            onFile={revising.take}
          >
            {say('desk.revise.choose')}
          </FileButton>
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

/** Saves, and returns the version that the server has of the current text; null if the save failed. */
async function savedVersion({ saver }: Manuscript): Promise<string | null> {
  await saver.save();
  return saver.isSaved() ? saver.base().version : null;
}

/** Shows what the user must settle before anything more is saved. */
function Interruptions({ desk: { status, saver, view } }: { desk: Manuscript }) {
  if (status.kind === 'conflict') return <Conflicts conflicts={status.conflicts} saver={saver} />;
  if (status.kind === 'signed-out') return <Login saver={saver} />;
  if (status.kind === 'faulty') return <Faults faults={status.faults} view={view} />;
  return null;
}
