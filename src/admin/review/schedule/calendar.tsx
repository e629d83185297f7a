import { Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useEffect, useRef, useState } from 'react';
import { isSameMonth, shiftMonth, weeksOf } from '../../../domain/schedule/month';
import { useText } from '../../text';
import { dayAfterKey } from './day-after-key';
import { Day, Dot, Grid, Month, named, WHOLE } from './month-grid';

type Props = {
  /** The chosen day, `2026-12-01`, and the current day in China. */
  day: string;
  today: string;
  /** The number of schedules on each day. */
  counts: ReadonlyMap<string, number>;
  onDay(day: string): void;
};

/**
 * Shows a month as a grid of days, for the mouse and the keyboard. Arrow keys move by days and weeks, Home and End
 * within the week, Page Up and Page Down by months. Only one day is in the tab order.
 */
export function Calendar({ day, today, counts, onDay }: Props) {
  const say = useText();
  const grid = useRef<HTMLTableElement>(null);
  const [isByKey, setByKey] = useState(false);
  useEffect(() => {
    if (isByKey) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [day, isByKey]);
  const weeks = weeksOf(day);
  const move = (to: string, byKey: boolean) => {
    setByKey(byKey);
    onDay(to);
  };
  const press = (event: React.KeyboardEvent) => {
    const to = dayAfterKey(day, event.key);
    if (to === null) return;
    event.preventDefault();
    move(to, true);
  };
  return (
    <Month aria-label={say('schedule.calendar')}>
      <Flex justifyContent="space-between" gap={2} paddingBottom={2}>
        <IconButton
          size="XS"
          label={say('schedule.month-before')}
          onClick={() => move(shiftMonth(day, -1), false)}
        >
          <ChevronLeft />
        </IconButton>
        <Typography fontWeight="semiBold" aria-live="polite">
          {named(day, { year: 'numeric', month: 'long' })}
        </Typography>
        <IconButton
          size="XS"
          label={say('schedule.month-after')}
          onClick={() => move(shiftMonth(day, 1), false)}
        >
          <ChevronRight />
        </IconButton>
      </Flex>
      <Grid role="grid" ref={grid} onKeyDown={press} aria-label={say('schedule.calendar')}>
        <thead>
          <tr>
            {weeks[0]!.map((one) => (
              <th key={one} scope="col" abbr={named(one, { weekday: 'long' })}>
                {named(one, { weekday: 'narrow' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((one) => (
                <td key={one} role="gridcell" aria-selected={one === day}>
                  <Day
                    type="button"
                    tabIndex={one === day ? 0 : -1}
                    $isBeside={!isSameMonth(one, day)}
                    aria-current={one === today ? 'date' : undefined}
                    aria-label={`${named(one, WHOLE)}${say('schedule.on-day', { count: counts.get(one) ?? 0 })}`}
                    onClick={() => move(one, false)}
                  >
                    {Number(one.slice(8))}
                    {counts.has(one) && <Dot aria-hidden />}
                  </Day>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Grid>
    </Month>
  );
}
