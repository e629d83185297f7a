import { Typography } from '@strapi/design-system';
import { languageName } from '../../language-name';
import { shownTime } from '../../shown-time';
import { useText } from '../../text';
import type { ScheduleShown } from './use-schedules';

const COLOURS = {
  ...{ waiting: 'neutral800', done: 'success700', refused: 'danger700', cancelled: 'neutral600' },
};

/** Shows the time, action and language of a schedule, the user who made it, and the result. */
export function ScheduleLine({ schedule }: { schedule: ScheduleShown }) {
  const say = useText();
  const { at, action, locale, by, state, reason, hasChanged } = schedule;
  return (
    <>
      <Typography tag="p" variant="pi" textColor={COLOURS[state]}>
        {say(`schedule.line.${state}`, {
          time: shownTime(at),
          deed: say(`schedule.${action}`),
          language: locale === '*' ? say('schedule.every') : languageName(locale),
          name: by ?? '—',
        })}
      </Typography>
      {reason && (
        <Typography tag="p" variant="pi" textColor="danger700">
          {reason}
        </Typography>
      )}
      {hasChanged && (
        <Typography tag="p" variant="pi" textColor="warning700">
          {say('schedule.changed')}
        </Typography>
      )}
    </>
  );
}
