import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';
import { paginationMeta, windowOf } from '../http/pagination';
import { parseNoQuery } from '../http/query';
import { DELIVERY, type DeliveryRow } from './delivery-row';
import { sendDue } from './deliver';
import { parseDeliveriesQuery } from './query';
import { WEBHOOK, type Receiver } from './receivers';

/** Lists the deliveries of webhooks and sends them again, for people who may see the webhooks. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const rows = () => strapi.db.query(DELIVERY);

  async function find(ctx: Context) {
    const { state, pagination } = parseDeliveriesQuery(ctx.query);
    const where = state ? { state } : {};
    const found: DeliveryRow[] = await rows().findMany({
      ...{ where, orderBy: { id: 'desc' }, ...windowOf(pagination) },
    });
    const total = pagination.withCount ? await rows().count({ where }) : null;
    const data = await shown(found);
    ctx.body = { data, meta: { pagination: paginationMeta(pagination, total) } };
  }

  /**
   * Sends a finished delivery again, or a failed one before its next attempt is due. It keeps its id, so that a receiver
   * can recognize a duplicate. A delivery that is being sent stays as it is.
   */
  async function retry(ctx: Context) {
    parseNoQuery(ctx.query);
    const { id: nonce } = ctx.params as { id: string };
    const { count } = await rows().updateMany({
      where: { nonce, claim: null, $or: [{ state: { $ne: 'waiting' } }, { attempts: { $gt: 0 } }] },
      data: { state: 'waiting', attempts: 0, dueAt: new Date().toISOString(), endedAt: null },
    });
    const row: DeliveryRow | null = await rows().findOne({ where: { nonce } });
    if (!row) throw new errors.NotFoundError(`No delivery "${nonce}".`);
    if (count > 0) void sendDue(strapi);
    ctx.status = 202;
    ctx.body = { data: (await shown([row]))[0], meta: {} };
  }

  /** Shows only the name and the host of the receiver, because the rest of its address may contain a secret. */
  async function shown(found: DeliveryRow[]) {
    const receivers: Receiver[] = await strapi.db.query(WEBHOOK).findMany();
    return found.map(({ nonce, webhook, body, event, at, state, attempts, answer, ...row }) => {
      const receiver = receivers.find(({ id }) => id === webhook);
      const told = JSON.parse(body) as { report?: { title: string; locale: string } };
      return {
        ...{ id: nonce, event, at, state, attempts, answer },
        ...{ dueAt: state === 'waiting' ? row.dueAt : null, endedAt: row.endedAt },
        receiver: receiver ? { name: receiver.name, host: new URL(receiver.url).host } : null,
        title: told.report?.title ?? null,
        locale: told.report?.locale ?? null,
      };
    });
  }

  return { find, retry };
};
