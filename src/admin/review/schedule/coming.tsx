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

/** Lists on the home page what will be published or withdrawn, and what was refused lately, by its day in China. */
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
    <Beside>
      <Calendar {...{ day, today, counts }} onDay={setChosen} />
      <Listed>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('schedule.zone')}
        </Typography>
        <Schedules {...shownOn(schedules, chosen)} />
      </Listed>
    </Beside>
  );
}

/** Returns the day of a schedule in China. The server returns times in China's time zone. */
const dayOf = ({ at }: ScheduleShown): string => at.slice(0, 10);

/**
 * Returns the schedules of the chosen day, or of its month if the day has none. Before a day is chosen, returns all
 * that wait or were refused.
 */
function shownOn(schedules: ScheduleShown[], chosen: string | null) {
  if (chosen === null)
    return { shown: schedules.filter(({ state }) => state === 'waiting' || state === 'refused') };
  const ofDay = schedules.filter((one) => dayOf(one) === chosen);
  const ofMonth = schedules.filter((one) => isSameMonth(dayOf(one), chosen));
  return { shown: ofDay.length > 0 ? ofDay : ofMonth };
}

/** The list beside the month where there is room, and else above it: a widget shows little more than the month. */
const Beside = styled.div`
  display: flex;
  flex-wrap: wrap-reverse;
  align-items: flex-end;
  gap: 1.6rem;
`;

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

/**
 * Returns the address of the desk in the language of the schedule; in the source language if it is for all languages.
 */
const deskOf = ({ documentId, locale }: ScheduleShown): string =>
  `/desk/${documentId}?locale=${locale === '*' ? SOURCE : locale}&side=review`;
