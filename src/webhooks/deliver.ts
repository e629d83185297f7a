import type { Core } from '@strapi/strapi';
import type { OperationsConfig } from '../../config/operations';
import { attempt, type Outcome } from './attempt';
import { claim, dueAt, note } from './claim';
import type { DeliveryRow } from './delivery-row';
import { fetchOf } from './fetch';
import { WEBHOOK, type Receiver } from './receivers';

/**
 * Sends every due delivery that no other node has claimed. They are sent in parallel, so that a slow receiver delays no
 * other.
 */
export async function sendDue(strapi: Core.Strapi, now = new Date()): Promise<void> {
  const rows = await dueAt(strapi, now).catch((error: unknown) => {
    strapi.log.warn(`Webhooks are delayed: ${String(error)}`);
    return [];
  });
  await Promise.all(rows.map((row) => sendOne(strapi, row, now)));
}

async function sendOne(strapi: Core.Strapi, row: DeliveryRow, now: Date): Promise<void> {
  try {
    const options = optionsOf(strapi);
    const claimed = await claim(strapi, row, now, options.timeout);
    if (!claimed) return;
    const receiver: Receiver | null = await strapi.db
      .query(WEBHOOK)
      .findOne({ where: { id: row.webhook, enabled: true } });
    if (!receiver) return await end(strapi, claimed, 'lost', GONE);
    const outcome = await attempt(fetchOf(strapi), receiver, row, options);
    await after(strapi, claimed, receiver, outcome);
  } catch (error) {
    // The delivery stays claimed until its claim ends. It is then sent again, perhaps a second time.
    strapi.log.warn(`A webhook is sent again later: ${String(error)}`);
  }
}

const GONE = 'webhook removed or disabled';

async function after(
  strapi: Core.Strapi,
  row: DeliveryRow,
  { url }: Receiver,
  { is, answer }: Outcome,
): Promise<void> {
  if (is === 'taken') return end(strapi, row, 'delivered', answer);
  const delay = is === 'failed' ? optionsOf(strapi).retryDelays[row.attempts - 1] : undefined;
  if (delay !== undefined) {
    await note(strapi, row, { answer, dueAt: new Date(Date.now() + delay).toISOString() });
    setTimeout(() => void sendDue(strapi), delay + 1).unref();
    return;
  }
  await end(strapi, row, is === 'refused' ? 'refused' : 'lost', answer);
  // Logs no path and query, because they may contain a receiver's secret.
  const met = /^\d+$/.test(answer) ? `it answers ${answer}` : answer;
  strapi.log.warn(`The webhook ${row.event} did not reach ${new URL(url).host}: ${met}.`);
}

const end = (strapi: Core.Strapi, row: DeliveryRow, state: DeliveryRow['state'], answer: string) =>
  note(strapi, row, { state, answer, endedAt: new Date().toISOString() });

const optionsOf = (strapi: Core.Strapi) =>
  strapi.config.get<OperationsConfig['webhooks']>('operations.webhooks');
