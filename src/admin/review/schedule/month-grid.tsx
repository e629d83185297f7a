import { styled } from 'styled-components';
import { language } from '../../language';

/** The parts of a day's full name. */
export const WHOLE = { month: 'long', day: 'numeric', weekday: 'long' } as const;

/** Formats a day. A day is not an instant, so UTC is used for both parsing and formatting. */
export const named = (day: string, how: Intl.DateTimeFormatOptions): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(language(), { ...how, timeZone: 'UTC' });

/** So low that six weeks need no scrolling in a widget of the home page. */
export const Month = styled.section`
  flex: 0 1 26rem;
`;

export const Grid = styled.table`
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

export const Day = styled.button<{ $isBeside: boolean }>`
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

export const Dot = styled.span`
  position: absolute;
  inset-inline: calc(50% - 0.25rem);
  bottom: 0.1rem;
  width: 0.5rem;
  height: 0.5rem;
  border-radius: 50%;
  background: ${({ theme }) => theme.colors.primary600};
`;
