import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Component } from '../../../domain/desk';
import { yearsChart } from '../../../domain/write/chart';
import { CHART_STYLE } from '../../../domain/write/chart/style';
import { language } from '../../language';
import { useText } from '../../text';
import type { Manuscript } from '../use-manuscript';
import { useIndicatorLines, whoseReport } from './use-year-before';
import { yearBefore, yearsUntil } from './year-before';

type Props = { desk: Manuscript; record: Component; text: string };

/** Shows what last year's report said of the same indicator, and a chart of the published years with this one. */
export function LastYear({ desk, record, text }: Props) {
  const say = useText();
  const indicator = record.indicator as string | undefined;
  const lines = useIndicatorLines(indicator);
  const whose = whoseReport(desk);
  const before = yearBefore(lines, whose);
  if (!indicator) return null;
  const of = { label: String(record.label ?? text), locale: language() };
  const chart = yearsChart(yearsUntil(lines, whose, record, text), of);
  return (
    <>
      {before !== null && (
        <Typography variant="pi">{say('desk.last-year', { text: before })}</Typography>
      )}
      {/* Our own code draws the chart and escapes all text from users. */}
      {chart && <Chart dangerouslySetInnerHTML={{ __html: chart }} />}
    </>
  );
}

const Chart = styled.div`
  --accent: ${({ theme }) => theme.colors.primary600};
  --soft: ${({ theme }) => theme.colors.neutral600};
  --line: ${({ theme }) => theme.colors.neutral200};
  --ink: ${({ theme }) => theme.colors.neutral800};
  ${CHART_STYLE}
`;
