import { Button, Flex } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Badge } from '../../badge';
import { useText } from '../../text';
import { NoticeList } from './notice-list';
import { useNotices } from './use-notices';

/** How many notices fit on the home page. */
const SHOWN = 6;

/** Shows the notices of the signed-in user on the home page, unread ones first. */
export function Notices() {
  const say = useText();
  const { answer, read } = useNotices();
  if (!answer) return <Widget.Loading />;
  const { data, meta } = answer;
  const shown = [...data].sort((a, b) => Number(a.isRead) - Number(b.isRead)).slice(0, SHOWN);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {meta.unread > 0 && (
        <Flex justifyContent="space-between">
          <Badge active>{say('notices.unread', { count: meta.unread })}</Badge>
          <Button size="S" variant="tertiary" onClick={() => void read()}>
            {say('notices.read')}
          </Button>
        </Flex>
      )}
      <NoticeList notices={shown} />
    </Flex>
  );
}
