import type { Core } from '@strapi/strapi';
import type { NoticeDetails, NoticeKind } from '../domain/messages/notices';
import { writerIdOf } from '../versions/writer';
import { NOTICE } from './notice-row';

/** What somebody is told of, in the words of `domain/messages/notices.ts`. */
export type News = {
  kind: NoticeKind;
  reportId: string;
  language?: string | null;
  details: NoticeDetails;
};

/** Longer words are shortened: a notice leads to what was said, and does not repeat it. */
const LONGEST = 300;

/**
 * Tells people something, each once, in the transaction in which it happens. Nobody is told of what he does himself; what the
 * node does in somebody's name (a schedule) is told with `evenSelf`.
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
