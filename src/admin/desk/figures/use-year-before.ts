import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Manuscript } from '../use-manuscript';
import { yearBefore, type IndicatorLine, type Whose } from './year-before';

const known = new Map<string, Promise<IndicatorLine[]>>();

/** What is published of an indicator over the years; nothing until it is known, and where there is nothing. */
export function useIndicatorLines(indicator: string | undefined): readonly IndicatorLine[] {
  const { get } = useFetchClient();
  const [lines, setLines] = useState<IndicatorLine[]>([]);
  useEffect(() => {
    if (!indicator) return setLines([]);
    let isLeft = false;
    if (!known.has(indicator)) {
      const address = `/api/indicators/${encodeURIComponent(indicator)}`;
      known.set(
        indicator,
        get<{ data: { lines: IndicatorLine[] } }>(address).then(
          ({ data }) => data.data.lines,
          // One that nothing published states has no line.
          () => [],
        ),
      );
    }
    void known.get(indicator)!.then((all) => !isLeft && setLines(all));
    return () => {
      isLeft = true;
    };
  }, [indicator]);
  return lines;
}

/** Whose report is open, and of which year. */
export function whoseReport({ view, saver }: Manuscript): Whose {
  let year = '';
  view.state.doc.forEach((node) => {
    if (node.type.name === 'report_year') year = node.textContent;
  });
  const { organization } = saver.base().content;
  return { year: Number(year), organization: (organization as string | undefined) ?? null };
}

/** What last year's report says of an indicator, from what is published; null until it is known, and where there is nothing. */
export function useYearBefore(desk: Manuscript, indicator: string | undefined): string | null {
  return yearBefore(useIndicatorLines(indicator), whoseReport(desk));
}
