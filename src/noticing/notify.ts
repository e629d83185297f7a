import type { Core } from '@strapi/strapi';
import type { NoticeDetails, NoticeKind } from '../domain/messages/notices';
import { writerIdOf } from '../versions/writer';
import { NOTICE } from './notice-row';

/** The content of a notice. `domain/messages/notices.ts` has the wording. */
export type News = {
  kind: NoticeKind;
  reportId: string;
  language?: string | null;
  details: NoticeDetails;
};

/** Longer texts are shortened: a notice links to its subject and need not repeat it. */
const LONGEST = 300;

/**
 * Writes one notice for each recipient, in the transaction of the event. People get no notice of their own actions,
 * unless `evenSelf` is set: for actions that the node does in their name, such as a schedule.
 */
export async function notify(
  strapi: Core.Strapi,
  recipients: readonly (string | null)[],
  { kind, reportId, language = null, details }: News,
  { evenSelf = false } = {},
): Promise<void> {
  const self = evenSelf ? null : writerIdOf(strapi.requestContext.get());
  const people = [...new Set(recipients)].filter(
    (id): id is string => id !== null && id.startsWith('user:') && id !== self,
  );
  const at = new Date().toISOString();
  for (const recipient of people) {
    const data = { recipient, kind, reportId, language, details: shortened(details), at };
    await strapi.db.query(NOTICE).create({ data: data as never });
  }
}

const shortened = (details: NoticeDetails): NoticeDetails =>
  Object.fromEntries(Object.entries(details).map(([name, said]) => [name, cut(said)]));

const cut = (said: string) => (said.length > LONGEST ? `${said.slice(0, LONGEST - 1)}…` : said);
