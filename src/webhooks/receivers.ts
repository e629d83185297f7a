import type { Core } from '@strapi/strapi';

/** A webhook as Strapi's settings store it. */
export type Receiver = {
  id: number;
  name: string;
  url: string;
  headers: Record<string, string> | null;
  events: string[];
  enabled: boolean;
};

export const WEBHOOK = 'strapi::webhook';

/** Our events, and the box in Settings → Webhooks that subscribes to each. Strapi's list of boxes is fixed. */
const BOXES: Record<string, string> = {
  'report.published': 'entry.publish',
  'report.withdrawn': 'entry.unpublish',
};

/**
 * Returns the receivers of an event: those that subscribed to it or ticked its box. Reads the database, because a
 * node's memory only knows the webhooks that were set up on that node.
 */
export async function receiversOf(strapi: Core.Strapi, event: string): Promise<Receiver[]> {
  const all: Receiver[] = await strapi.db.query(WEBHOOK).findMany({ where: { enabled: true } });
  const box = BOXES[event];
  return all.filter(({ events }) => events.includes(event) || (box && events.includes(box)));
}
