import type { Core } from '@strapi/strapi';
import type { Target } from '../access/access';
import type { Said } from '../domain/remark/thread';
import { writerIdOf, writerOf } from '../versions/writer';
import { REMARK } from './remark-row';

type Words = Pick<Said, 'thread' | 'kind'> & Partial<Said>;

/** Adds an entry to a thread in the caller's name. Earlier entries never change. */
export async function write(
  strapi: Core.Strapi,
  { documentId: reportId, locale: language }: Target,
  { anchor = null, ...said }: Words,
): Promise<void> {
  const ctx = strapi.requestContext.get();
  await strapi.db.query(REMARK).create({
    data: {
      ...{ reportId, language, ...said },
      ...{ anchor: anchor && JSON.stringify(anchor), at: new Date().toISOString() },
      ...{ writer: writerOf(ctx), writerId: writerIdOf(ctx) },
    } as never,
  });
}
