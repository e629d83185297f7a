import type { Beside } from '../beside';
import { useText } from '../text';
import { NextYear } from './next-year';

const REPORT = 'api::report.report';
const SERIES = 'api::series.series';

/** Shows next to a report or a series the button for next year's report. */
export function YearsPanel({ model, documentId }: Beside) {
  const say = useText();
  if (!documentId || (model !== REPORT && model !== SERIES)) return null;
  const address =
    model === REPORT ? `/api/report-years/${documentId}/next` : `/api/series/${documentId}/next`;
  return { title: say('years.title'), content: <NextYear address={address} /> };
}
