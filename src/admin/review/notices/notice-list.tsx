import { Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { shownTime } from '../../shown-time';
import { useText } from '../../text';
import type { Notice } from './notice';

/** Lists notices, each with a link to its subject. Unread notices are bold. */
export function NoticeList({ notices }: { notices: readonly Notice[] }) {
  const say = useText();
  if (notices.length === 0) return <Typography>{say('notices.none')}</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {notices.map((one) => (
        <li key={one.id}>
          <Link to={addressOf(one)}>
            <Typography textColor="primary600" fontWeight={one.isRead ? 'regular' : 'bold'}>
              {one.title ?? say('desk.untitled')}
            </Typography>
          </Link>
          <Typography tag="p" variant="pi">
            {one.message}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {shownTime(one.at)}
          </Typography>
        </li>
      ))}
    </Flex>
  );
}

/** The kinds of notices that are about remarks. */
const OF_REMARKS = ['mentioned', 'answered', 'closed', 'assigned', 'due'];
const OF_CONFIRMATIONS = ['confirmed', 'unconfirmed'];

const addressOf = ({ documentId, locale, kind }: Notice) =>
  `/desk/${documentId}?side=${sideOf(kind)}${locale && locale !== '*' ? `&locale=${locale}` : ''}`;

const sideOf = (kind: string): string => {
  if (OF_CONFIRMATIONS.includes(kind)) return 'confirm';
  return OF_REMARKS.includes(kind) ? 'remarks' : 'review';
};
