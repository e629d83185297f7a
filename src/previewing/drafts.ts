import type { Core } from '@strapi/strapi';
import { unseen } from '../access/refusals';
import type { Context } from '../http/context';
import { withUnitNames } from '../domain/write/unit-name';
import { languagesOf } from '../http/languages';
import { REPORT } from '../stored/documents';
import { EDITION, type EditionRow } from '../stored/edition-row';
import { showDraft } from '../versions/told';
import { previewedEdition } from './edition';
import { parseDraftQuery } from './query';

type Row = { documentId: string; locale: string; slug: string };

/**
 * Answers with a draft in the shape of a published report, for permitted tokens. A website can use it to show drafts
 * before they are published.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function findOne(ctx: Context) {
    const { locale } = languagesOf(strapi, { ...parseDraftQuery(ctx.query), fallback: false });
    const { id } = ctx.params as { id: string };
    const drafts = await draftsOf(id);
    const own = drafts.find((draft) => draft.locale === locale);
    if (!own) throw unseen(id, locale);
    const { documentId } = own;
    await showDraft(strapi, documentId, locale);
    const edition = await previewedEdition(strapi, { documentId, locale, status: 'draft' });
    if (!edition) throw unseen(id, locale);
    const current = await currentOf(documentId, locale);
    const localizations = drafts
      .filter((draft) => draft !== own)
      .map(({ locale: language, slug }) => ({ locale: language, slug }));
    ctx.body = {
      data: {
        ...{ ...withUnitNames(edition), localizations, corrections: [], redaction: null },
        publishedAt: current ? new Date(current.createdAt).toISOString() : null,
      },
      meta: { edition: current?.number ?? null, status: 'draft' },
    };
  }

  /** Returns the drafts of the report that a slug or documentId names, one row for each language. */
  async function draftsOf(slugOrId: string): Promise<Row[]> {
    const reports = strapi.db.query(REPORT);
    const select = ['documentId', 'locale', 'slug'];
    const named: Row | null = await reports.findOne({
      where: { $or: [{ slug: slugOrId }, { documentId: slugOrId }], publishedAt: null },
      select,
    });
    if (!named) return [];
    const { documentId } = named;
    return reports.findMany({ where: { documentId, publishedAt: null }, select });
  }

  /** Returns the edition that readers see now, or null. */
  const currentOf = (reportId: string, language: string): Promise<EditionRow | null> =>
    strapi.db.query(EDITION).findOne({ where: { reportId, language, current: true } });

  return { findOne };
};
