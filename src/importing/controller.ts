import type { Core } from '@strapi/strapi';
import { accessOf } from '../access/access';
import type { Context } from '../http/context';
import type { ZongshuConfig } from '../../config/zongshu';
import { showDraft } from '../versions/told';
import { attemptOf } from './attempt';
import { clientOf } from './client';
import { languagesOf } from '../http/languages';
import { importsOf } from './imports';
import { parseImportQuery } from './query';
import { received } from './received';
import { refusingUnreadable } from './unreadable';

/** Imports a report from a document as a draft. With `dryRun=true`, it only returns what it understood. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async create(ctx: Context) {
    const { dryRun, ...options } = parseImportQuery(ctx.query);
    const client = clientOf(ctx);
    const { locale } = languagesOf(strapi, options);
    const access = accessOf(strapi, ctx);
    access.toCreate(locale);
    const imports = importsOf(strapi);
    const limit = strapi.config.get<ZongshuConfig['maxImportCharacters']>(
      'zongshu.maxImportCharacters',
    );
    await refusingUnreadable(ctx, async () => {
      const document = await received(ctx, limit);
      if (dryRun) ctx.body = await imports.understand(document, options, { client, access });
      else {
        const caller = { client, attempt: attemptOf(ctx, document), access };
        const { answer, isRepeated } = await imports.create(
          document,
          { ...options, locale },
          caller,
        );
        if (isRepeated) {
          ctx.set('Idempotency-Replayed', 'true');
          // The draft may have changed since the first answer, so the version is the current one.
          await showDraft(strapi, answer.data.documentId, answer.data.locale);
        }
        Object.assign(ctx, { body: answer, status: 201 });
      }
    });
  },
});
