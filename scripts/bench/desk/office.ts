import { firstAdministrator } from '../../../tests/helpers/first-administrator';
import { FIGURES, TEXT } from './text';

/** An administrator of an empty demo, and the report that is measured; throws where it has not the figures that it should. */
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
    throw new Error(`The report has ${coverage.recorded} figures, and not ${FIGURES}.`);
  return data.documentId;
}
