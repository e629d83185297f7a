import { firstAdministrator } from '../../../tests/helpers/first-administrator';
import { FIGURES, TEXT } from './text';

/**
 * Registers an administrator in an empty demo and imports the report to measure. Throws if it does not have the
 * expected number of figures.
 */
export async function makeReport(url: string): Promise<string> {
  const { session } = await firstAdministrator(url);
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${session}` };
  const answer = await fetch(`${url}/api/report-imports`, {
    ...{ method: 'POST', headers, body: JSON.stringify({ text: TEXT.join('\n') }) },
  });
  const { data } = (await answer.json()) as { data: { documentId: string } };
  const checked = await fetch(`${url}/api/report-checks/${data.documentId}`, { headers });
  const { coverage } = ((await checked.json()) as { data: { coverage: { recorded: number } } })
    .data;
  if (coverage.recorded !== FIGURES)
    throw new Error(`The report has ${coverage.recorded} figures instead of ${FIGURES}.`);
  return data.documentId;
}
