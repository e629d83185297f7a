import { Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { isSameMonth, shiftMonth, weeksOf } from '../../../domain/schedule/month';
import { language } from '../../language';
import { useText } from '../../text';
import { dayAfterKey } from './day-after-key';

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

const WHOLE = { month: 'long', day: 'numeric', weekday: 'long' } as const;

/** Formats a day. A day is not an instant, so UTC is used for both parsing and formatting. */
const named = (day: string, how: Intl.DateTimeFormatOptions): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(language(), { ...how, timeZone: 'UTC' });

/** So low that six weeks need no scrolling in a widget of the home page. */
const Month = styled.section`
  flex: 0 1 26rem;
`;

const Grid = styled.table`
  width: 100%;
  table-layout: fixed;
  color: ${({ theme }) => theme.colors.neutral800};
  th {
    padding: 4px 0;
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  td {
    text-align: center;
  }
  td[aria-selected='true'] button {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }
  button[aria-current] {
    border-color: ${({ theme }) => theme.colors.primary600};
  }
`;

const Day = styled.button<{ $isBeside: boolean }>`
  position: relative;
  width: 2.8rem;
  height: 2.8rem;
  border: 1px solid transparent;
  border-radius: 4px;
  font-size: 1.3rem;
  cursor: pointer;
  color: ${({ theme, $isBeside }) =>
    $isBeside ? theme.colors.neutral600 : theme.colors.neutral800};
  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;

const Dot = styled.span`
  position: absolute;
  inset-inline: calc(50% - 0.25rem);
  bottom: 0.1rem;
  width: 0.5rem;
  height: 0.5rem;
  border-radius: 50%;
  background: ${({ theme }) => theme.colors.primary600};
`;
