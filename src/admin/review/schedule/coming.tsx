import { Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { useText } from '../../text';
import { ScheduleLine } from './schedule-line';
import { useSchedules, type ScheduleShown } from './use-schedules';
import { SOURCE } from '../../translate/languages';

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
          <Link to={deskOf(one)}>
            <Typography textColor="primary600" fontWeight="bold">
              {one.title ?? say('desk.untitled')}
            </Typography>
          </Link>
          <ScheduleLine schedule={one} />
        </li>
      ))}
    </Flex>
  );
}

/** The desk in the language that is published or withdrawn; in the source language where that is every one. */
const deskOf = ({ documentId, locale }: ScheduleShown): string =>
  `/desk/${documentId}?locale=${locale === '*' ? SOURCE : locale}&side=review`;
