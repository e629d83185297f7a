import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Manuscript } from '../use-manuscript';
import { isHidden } from '../../failure';
import { yearBefore, type IndicatorLine, type Whose } from './year-before';

const known = new Map<string, Promise<IndicatorLine[]>>();

/**
 * Returns the published values of an indicator over the years. Returns none until they are loaded, or if there are
 * none.
 */
export function useIndicatorLines(indicator: string | undefined): readonly IndicatorLine[] {
  const { get } = useFetchClient();
  const [lines, setLines] = useState<IndicatorLine[]>([]);
  useEffect(() => {
    if (!indicator) return setLines([]);
    let isLeft = false;
    const lines = known.get(indicator) ?? linesOf(get, indicator);
    known.set(indicator, lines);
    lines.then(
      (all) => !isLeft && setLines(all),
      // After another failure the next figure asks again.
      () => known.delete(indicator),
    );
    return () => {
      isLeft = true;
    };
  }, [indicator]);
  return lines;
}

/** Returns the published lines of an indicator. Returns none if no published report states it. */
const linesOf = (
  get: ReturnType<typeof useFetchClient>['get'],
  indicator: string,
): Promise<IndicatorLine[]> =>
  get<{ data: { lines: IndicatorLine[] } }>(
    `/api/indicators/${encodeURIComponent(indicator)}`,
  ).then(
    ({ data }) => data.data.lines,
    (error: unknown) => {
      if (isHidden(error)) return [];
      throw error;
    },
  );

/** Returns the organization and the year of the open report. */
export function whoseReport({ view, saver }: Manuscript): Whose {
  let year = '';
  view.state.doc.forEach((node) => {
    if (node.type.name === 'report_year') year = node.textContent;
  });
  const { organization } = saver.base().content;
  return { year: Number(year), organization: (organization as string | undefined) ?? null };
}

/** Returns what last year's published report says of an indicator; null until it is loaded, or if there is nothing. */
export function useYearBefore(desk: Manuscript, indicator: string | undefined): string | null {
  return yearBefore(useIndicatorLines(indicator), whoseReport(desk));
}
