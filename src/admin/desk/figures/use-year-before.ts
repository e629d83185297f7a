import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Manuscript } from '../use-manuscript';
import { yearBefore, type IndicatorLine } from './year-before';

const known = new Map<string, Promise<IndicatorLine[]>>();

/** Returns what last year's published report says of an indicator; null until it is loaded, or if there is nothing. */
export function useYearBefore(
  { view, saver }: Manuscript,
  indicator: string | undefined,
): string | null {
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
          // An indicator that no published report states has no line.
          () => [],
        ),
      );
    }
    void known.get(indicator)!.then((all) => !isLeft && setLines(all));
    return () => {
      isLeft = true;
    };
  }, [indicator]);
  let year = '';
  view.state.doc.forEach((node) => {
    if (node.type.name === 'report_year') year = node.textContent;
  });
  const { organization } = saver.base().content;
  return yearBefore(lines, Number(year), (organization as string | undefined) ?? null);
}
