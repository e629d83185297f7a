import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { REPORT } from '../../../document-middlewares/report';
import { reportPage } from '../../../domain/write/html';
import { showDraft } from '../../../versions/told';
import type { Context } from '../../http';
import { EDITION_POPULATE, toEdition, type ReportEntry } from '../../report/mapper';
import { withSignedFiles } from '../../../uploads/edition';
import { isValid, type Previewed } from '../address';
import { parsePreviewQuery } from '../query';

/** A report as the page that readers would be shown, before it is published. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function find(ctx: Context) {
    const { documentId } = ctx.params as { documentId: string };
    const { locale, status, ...proof } = parsePreviewQuery(ctx.query);
    const previewed = { documentId, locale, status };
    const secret = strapi.config.get<string>('admin.auth.secret');
    if (!isValid(previewed, proof, secret, Date.now())) {
      throw new errors.ForbiddenError(
        'This address of a preview is not valid any more. Open it anew.',
      );
    }
    if (status === 'draft') await showDraft(strapi, documentId, locale);
    const entry = await load(previewed);
    if (!entry) throw new errors.NotFoundError(`No ${status} of "${documentId}" in "${locale}".`);
    ctx.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex', 'Content-Language': locale });
    ctx.type = 'text/html; charset=utf-8';
    ctx.body = reportPage(withSignedFiles(toEdition(entry), secret, Date.now()), [], []);
  }

  async function load({ documentId, locale, status }: Previewed) {
    const publishedAt = status === 'draft' ? { $null: true } : { $notNull: true };
    const entry = await strapi.db.query(REPORT).findOne({
      where: { documentId, locale, publishedAt },
      populate: EDITION_POPULATE,
    });
    return entry as ReportEntry | null;
  }

  return { find };
};
