import { Button, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../text';
import type { Reviewed } from '../use-review';
import { Plan } from './plan';
import { ScheduleLine } from './schedule-line';
import { useSchedules } from './use-schedules';

/** Shows the schedules of a report, and the results of recent ones. */
export function SchedulesOf({ documentId, locale, saved }: Reviewed) {
  const say = useText();
  const { schedules, plan, cancel } = useSchedules(documentId, saved);
  return (
    <details open={schedules?.some(({ state }) => state === 'waiting')}>
      <summary>
        <Typography>{say('schedule.title')}</Typography>
      </summary>
      <Flex direction="column" alignItems="stretch" gap={3} paddingTop={2}>
        {schedules?.map((one) => (
          <div key={one.id}>
            <ScheduleLine schedule={one} />
            {one.state === 'waiting' && (
              <Button size="S" variant="ghost" onClick={() => void cancel(one)}>
                {say('schedule.cancel')}
              </Button>
            )}
          </div>
        ))}
        <Plan locale={locale} onPlan={plan} />
      </Flex>
    </details>
  );
}
