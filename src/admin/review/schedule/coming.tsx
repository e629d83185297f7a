import { Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { useText } from '../../text';
import { ScheduleLine } from './schedule-line';
import { useSchedules } from './use-schedules';

/** On the home page: what is published and withdrawn next, and what was refused lately, by its time. */
export function Coming() {
  const say = useText();
  const { schedules } = useSchedules();
  if (!schedules) return <Widget.Loading />;
  const shown = schedules.filter(({ state }) => state === 'waiting' || state === 'refused');
  if (shown.length === 0) return <Typography>{say('schedule.none')}</Typography>;
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
      {shown.map((one) => (
        <li key={one.id}>
          <Link to={`/desk/${one.documentId}?side=review`}>
            <Typography textColor="primary600" fontWeight="bold">
              {one.title ?? one.documentId}
            </Typography>
          </Link>
          <ScheduleLine schedule={one} />
        </li>
      ))}
    </Flex>
  );
}
