import { Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { isSameMonth } from '../../../domain/schedule/month';
import { shanghaiDay } from '../../../domain/shanghai-time';
import { useText } from '../../text';
import { Calendar } from './calendar';
import { ScheduleLine } from './schedule-line';
import { useSchedules, type ScheduleShown } from './use-schedules';
import { SOURCE } from '../../translate/languages';

/** On the home page: what is published and withdrawn at a time, and what was refused lately, by its day in China. */
export function Coming() {
  const say = useText();
  const { schedules } = useSchedules();
  const today = shanghaiDay(new Date().toISOString());
  const [chosen, setChosen] = useState<string | null>(null);
  if (!schedules) return <Widget.Loading />;
  const day = chosen ?? today;
  const counts = new Map<string, number>();
  for (const one of schedules) counts.set(dayOf(one), (counts.get(dayOf(one)) ?? 0) + 1);
  return (
    <Flex alignItems="flex-start" gap={4} wrap="wrap">
      <Calendar {...{ day, today, counts }} onDay={setChosen} />
      <Listed>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('schedule.zone')}
        </Typography>
        <Schedules {...shownOn(schedules, chosen)} />
      </Listed>
    </Flex>
  );
}

/** The day that it falls on in China, which is how the server tells times. */
const dayOf = ({ at }: ScheduleShown): string => at.slice(0, 10);

/** Of the day that was chosen; of its month where that has none; all that waits or was refused until one is chosen. */
function shownOn(schedules: ScheduleShown[], chosen: string | null) {
  if (chosen === null)
    return { shown: schedules.filter(({ state }) => state === 'waiting' || state === 'refused') };
  const ofDay = schedules.filter((one) => dayOf(one) === chosen);
  const ofMonth = schedules.filter((one) => isSameMonth(dayOf(one), chosen));
  return { shown: ofDay.length > 0 ? ofDay : ofMonth };
}

/** Beside the month where there is room, and else below it. */
const Listed = styled.div`
  flex: 1 1 18rem;
`;

function Schedules({ shown }: { shown: ScheduleShown[] }) {
  const say = useText();
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
