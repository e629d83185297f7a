import { Button, Flex, Typography } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { FileButton } from '../file-button';
import { PreviewButton } from '../preview-button';
import { REPORT_FORM } from '../report-form';
import { shownTime } from '../shown-time';
import { useText } from '../text';
import type { Upload } from './editor/place-pictures';
import { Find } from './panels/find';
import { Publish } from './panels/publish';
import { StatusLine } from './panels/status';
import { Toolbar } from './panels/toolbar';
import { Here } from './presence/here';
import type { Other } from './presence/use-presence';
import { DOCUMENTS } from './revise/dropped';
import type { Revising } from './revise/use-revise';
import { savedVersion } from './saving/saved-version';
import { shownOf, type Manuscript, type useManuscript } from './use-manuscript';

/** A report that was opened: its text, what the browser kept of it, and where it stands. */
export type OpenProps = Pick<
  Parameters<typeof useManuscript>[1],
  'server' | 'opened' | 'restored' | 'language' | 'place'
>;

type TopProps = OpenProps & {
  desk: Manuscript;
  others: Other[];
  upload: Upload;
  revising: Revising;
  isTable: boolean;
  isFinding: boolean;
  isLinking: boolean;
  onTable(isTable: boolean): void;
  onFind(isFinding: boolean): void;
  onLinking(isLinking: boolean): void;
};

/** Shows what stays above the text: the save status, the actions on the whole report, and the tools. */
export function Top(props: TopProps) {
  const say = useText();
  const { desk, upload, opened, isTable, isFinding, onFind, isLinking, onLinking } = props;
  const isWritten = !isTable && opened.may.update;
  return (
    <>
      <Head {...props} />
      {isWritten && <Toolbar {...{ desk, upload, isLinking, onLinking }} />}
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
  const [, setQuery] = useQueryParams<{ side?: string }>();
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
            leaveFor(`${REPORT_FORM}/${place.documentId}?plugins[i18n][locale]=${place.locale}`)
          }
        >
          {say('desk.form')}
        </Button>
        {opened.may.publish && (
          <Publish
            place={place}
            gated={shownOf(desk).answer?.gated ?? []}
            saved={() => savedVersion(desk.saver)}
            onRefused={() => setQuery({ side: 'findings' }, 'push', true)}
          />
        )}
      </Flex>
    </Flex>
  );
}
