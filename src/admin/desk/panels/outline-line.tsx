import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../../text';
import type { Part } from '../editor/sections';
import { shownOf, type Manuscript } from '../use-manuscript';

/** Shows how many findings and figures of a section wait for a decision. */
export function Open({ desk, part }: { desk: Manuscript; part: Part }) {
  const say = useText();
  const { found, open } = shownOf(desk);
  const isHere = (seat: { from: number } | null) =>
    seat !== null && part.from <= seat.from && seat.from < part.to;
  const errors = found.filter(({ seat, finding }) => isHere(seat) && finding.severity !== 'note');
  const figures = open.filter(({ seat, isDismissed }) => isHere(seat) && !isDismissed);
  const count = errors.length + figures.length;
  if (count === 0) return null;
  return (
    <Typography variant="pi" textColor={errors.length > 0 ? 'danger600' : 'warning700'}>
      <span title={say('desk.outline.open', { findings: errors.length, figures: figures.length })}>
        {count}
      </span>
    </Typography>
  );
}

export const Line = styled.li<{ $level: number }>`
  display: flex;
  justify-content: space-between;
  gap: 8px;
  padding-inline-start: ${({ $level }) => ($level - 1) * 12}px;
  cursor: grab;
  button {
    text-align: start;
    padding: 4px 0;
    font-size: 14px;
    line-height: 1.4;
    color: ${({ theme }) => theme.colors.neutral800};
    font-weight: ${({ $level }) => ($level === 1 ? 600 : 400)};
    cursor: pointer;
  }
  button:hover {
    color: ${({ theme }) => theme.colors.primary600};
  }
`;
