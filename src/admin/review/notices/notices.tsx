import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, Widget } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { shownTime } from '../../shown-time';
import { useText } from '../../text';
import { useSayFailure } from '../../use-during';

type Notice = {
  id: number;
  kind: string;
  documentId: string;
  locale: string | null;
  title: string | null;
  message: string;
  at: string;
  isRead: boolean;
};
type Answer = { data: Notice[]; meta: { unread: number } };

/** As many as the home page has room for. */
const SHOWN = 6;

/** What the person who is signed in was told: what is unread first. */
export function Notices() {
  const say = useText();
  const { get, put } = useFetchClient();
  const sayFailure = useSayFailure();
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    get<Answer>('/api/notices')
      .then(({ data }) => setAnswer(data))
      .catch(sayFailure);
    // The client of the admin is another one at each render.
  }, []);
  const read = () =>
    put<Answer>('/api/notices', {})
      .then(({ data }) => setAnswer(data))
      .catch(sayFailure);

  if (!answer) return <Widget.Loading />;
  const { data, meta } = answer;
  if (data.length === 0) return <Typography>{say('notices.none')}</Typography>;
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
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {shown.map((one) => (
          <li key={one.id}>
            <Link to={addressOf(one)}>
              <Typography textColor="primary600" fontWeight={one.isRead ? 'regular' : 'bold'}>
                {one.title ?? one.documentId}
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
    </Flex>
  );
}

/** Kinds that are of threads. */
const OF_REMARKS = ['mentioned', 'answered', 'closed', 'assigned', 'due'];
const OF_CONFIRMATIONS = ['confirmed', 'unconfirmed'];

const addressOf = ({ documentId, locale, kind }: Notice) =>
  `/desk/${documentId}?side=${sideOf(kind)}${locale && locale !== '*' ? `&locale=${locale}` : ''}`;

const sideOf = (kind: string): string => {
  if (OF_CONFIRMATIONS.includes(kind)) return 'confirm';
  return OF_REMARKS.includes(kind) ? 'remarks' : 'review';
};
