import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useReducer, useRef, useState } from 'react';
import { languageOf } from '../../domain/languages';
import { useText } from '../text';
import { seatsIn } from './checks/seats';
import { FigureTable } from './figures/table';
import { Card } from './panels/card';
import { Conflicts } from './panels/conflict';
import { Faults } from './panels/faults';
import { Bar, Folded, Interruption, Layout, Main, Side } from './layout';
import { Login } from './panels/login';
import { Outline } from './panels/outline';
import { usePresence } from './presence/use-presence';
import { Paper } from './sheet/paper';
import { useDroppedDocument } from './revise/dropped';
import { RevisePanel } from './revise/panel';
import { useRevise } from './revise/use-revise';
import { backToText } from './side/back-to-text';
import { SideTabs } from './side/side';
import { Top, type OpenProps } from './top';
import { Unopened } from './unopened';
import { useBarHeight } from './use-bar-height';
import { useManuscript, type Manuscript } from './use-manuscript';
import { useOpened } from './use-opened';
import { useUpload } from './use-upload';

type Props = { documentId: string; locale: string };

/** Shows a report as one document. If it cannot be opened, shows why. */
export function Desk({ documentId, locale }: Props) {
  const say = useText();
  const language = languageOf(locale) ?? 'zh';
  const { server, state, failure, again, kept } = useOpened(documentId, locale, language);
  if (failure) return <Unopened {...{ failure, again, kept }} />;
  if (!state) return <Box padding={8}>{say('desk.opening')}</Box>;
  const place = { documentId, locale, tab: state.tab, who: state.who };
  return <OpenDesk {...{ server, language, place }} {...state} />;
}

function OpenDesk(props: OpenProps) {
  const say = useText();
  const upload = useUpload();
  const { toggleNotification } = useNotification();
  const bar = useBarHeight();
  const element = useRef<HTMLDivElement>(null);
  const [isTable, setTable] = useState(false);
  const [isFinding, setFinding] = useState(false);
  const [isLinking, setLinking] = useState(false);
  const [cardAsked, askForCard] = useReducer((count: number) => count + 1, 0);
  const onRefused = () => toggleNotification({ type: 'danger', message: say('desk.unreadable') });
  const desk = useManuscript(element, {
    ...props,
    say,
    upload,
    onRefused,
    onTold: (message) => toggleNotification({ type: 'warning', message, timeout: READ_MS }),
    acts: { find: () => setFinding(true), link: () => setLinking(true), card: askForCard },
  });
  const others = usePresence(desk, props.place);
  const revising = useRevise(desk, props);
  const dropping = useDroppedDocument(props.opened.may.update ? revising.take : null);
  const toText = desk ? backToText(desk) : undefined;
  return (
    <Layout {...dropping}>
      <Bar ref={bar}>
        <VisuallyHidden tag="h1">{titleOf(desk, props) || say('desk.title')}</VisuallyHidden>
        {desk && (
          <Top
            {...{ ...props, desk, others, upload, revising, isTable, isFinding, isLinking }}
            onTable={setTable}
            onFind={setFinding}
            onLinking={setLinking}
          />
        )}
      </Bar>
      {!isTable && (
        <Side aria-label={say('desk.outline')} onKeyDown={toText}>
          {desk && <Outline desk={desk} />}
        </Side>
      )}
      <Main $isWhole={isTable}>
        <Interruption>
          {desk && <Interruptions desk={desk} />}
          <RevisePanel revising={revising} />
        </Interruption>
        {desk && isTable && <FigureTable desk={desk} onShow={() => setTable(false)} />}
        <Paper ref={element} lang={props.place.locale} hidden={isTable} />
      </Main>
      {!isTable && (
        <Side aria-label={say('desk.tabs')} onKeyDown={toText}>
          {desk && <Card {...{ desk, cardAsked }} place={props.place} opened={props.opened} />}
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

/** Returns the title as it stands in the text, or as it was opened while the text is not shown yet. */
const titleOf = (desk: Manuscript | null, { opened }: OpenProps): string =>
  desk
    ? (seatsIn(desk.view.state.doc).slot('title')?.node.textContent ?? '')
    : String(opened.content.title ?? '');

/** Shows what the user must settle before anything more is saved. */
function Interruptions({ desk: { status, saver, view } }: { desk: Manuscript }) {
  if (status.kind === 'conflict') return <Conflicts {...status} saver={saver} />;
  if (status.kind === 'signed-out') return <Login saver={saver} />;
  if (status.kind === 'faulty') return <Faults faults={status.faults} view={view} />;
  return null;
}

/** How long a word about what was done stays, in milliseconds: enough to read two sentences. */
const READ_MS = 12_000;
