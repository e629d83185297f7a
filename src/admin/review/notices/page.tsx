import { Button } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Guard } from '../../guard';
import { Sheet } from '../../sheet';
import { useText } from '../../text';
import { READ_REPORTS } from '../../translate/permissions';
import { NoticeList } from './notice-list';
import { useNotices } from './use-notices';

/** Shows all recent notices of the signed-in user. */
export default function NoticesPage() {
  const say = useText();
  const { answer, read } = useNotices();
  const unread = answer?.meta.unread ?? 0;
  return (
    <Guard permissions={READ_REPORTS}>
      <Page.Main>
        <Page.Title>{say('notices.title')}</Page.Title>
        <Layouts.Header
          title={say('notices.title')}
          subtitle={unread > 0 ? say('notices.unread', { count: unread }) : say('notices.all-read')}
          primaryAction={
            <Button disabled={unread === 0} variant="tertiary" onClick={() => void read()}>
              {say('notices.read')}
            </Button>
          }
        />
        <Layouts.Content>
          <Sheet>{answer ? <NoticeList notices={answer.data} /> : <Page.Loading />}</Sheet>
        </Layouts.Content>
      </Page.Main>
    </Guard>
  );
}
