import type { Core } from '@strapi/strapi';

/** A webhook as Strapi's settings keep it. */
export type Receiver = {
  id: number;
  name: string;
  url: string;
  headers: Record<string, string> | null;
  events: string[];
  enabled: boolean;
};

export const WEBHOOK = 'strapi::webhook';

/** Our events, and the box of Settings → Webhooks that subscribes to each: its list of boxes is fixed. */
const BOXES: Record<string, string> = {
  'report.published': 'entry.publish',
  'report.withdrawn': 'entry.unpublish',
};

/**
 * Who is to hear of an event: whoever subscribed to it, or ticked its box. Of the database: what one node knows of webhooks is what was
 * set up there.
 */
export async function receiversOf(strapi: Core.Strapi, event: string): Promise<Receiver[]> {
  const all: Receiver[] = await strapi.db.query(WEBHOOK).findMany({ where: { enabled: true } });
  const box = BOXES[event];
  return all.filter(({ events }) => events.includes(event) || (box && events.includes(box)));
}
