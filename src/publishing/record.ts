import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { dateOfNext, toCard, type Edition } from '../domain/edition';
import { changedBy, differencesBetween } from '../domain/years';
import { localesOf } from '../stored/load';
import type { ReportEntry } from '../stored/entry';
import { toEdition } from '../stored/to-edition';
import { factTables } from './facts';
import { correctionIn } from './said';
import { noteChange } from './changes';
import { searchTable } from './search/table';
import { publishedFiles } from '../uploads/published';
import { tellWebhooks } from '../webhooks/events';
import { EDITION, type EditionRow } from '../stored/edition-row';

/** The reason for publishing an edition in spite of findings, and the number of these findings. */
export type Override = Pick<EditionRow, 'overrideReason' | 'overriddenFindings'>;

/**
 * Writes editions. Call it only inside the lock and transaction of a report's write (`src/writing`): numbers go up by
 * one, and a rollback must remove the edition too.
 */
export const editionRecord = (strapi: Core.Strapi) => {
  const rows = () => strapi.db.query(EDITION);
  const facts = () => factTables(strapi);

  /**
   * Writes the next edition of each entry that was just published, with what was overridden in it.
   * @param entries loaded with all that `EDITION_POPULATE` names
   */
  async function record(
    entries: readonly ReportEntry[],
    overrides: ReadonlyMap<string, Override>,
  ): Promise<void> {
    for (const entry of entries) await append(toEdition(entry), overrides.get(entry.locale));
  }

  async function append(edition: Edition, override: Override | undefined): Promise<void> {
    const language = { reportId: edition.documentId, language: edition.locale };
    const last: EditionRow | null = await rows().findOne({
      where: language,
      orderBy: { number: 'desc' },
    });
    await rows().updateMany({ where: { ...language, current: true }, data: { current: false } });
    const row = rowOf(edition, last);
    const createdAt = dateOfNext(last?.createdAt ?? null, new Date());
    await rows().create({ data: { ...language, ...row, ...override, createdAt } });
    await facts().replace(edition, row.number);
    await searchTable(strapi).replace(edition, row.number);
    await publishedFiles(strapi).note(edition, row.number);
    const formerSlug = last && last.slug !== row.slug ? last.slug : null;
    const { number, slug, title } = row;
    const change = { ...language, number, slug, title, formerSlug };
    await noteChange(strapi, { ...change, event: 'published' });
    await tellWebhooks(strapi, 'report.published', { ...language, ...row, formerSlug });
  }

  /** Withdraws what is no longer published: a report, or some of its languages. */
  async function withdraw(reportId: string): Promise<void> {
    const languages = await localesOf(strapi, reportId, 'published');
    const gone: EditionRow[] = await rows().findMany({
      where: { reportId, current: true, language: { $notIn: languages } },
    });
    for (const edition of gone) {
      const { language, number, slug, title } = edition;
      const change = { reportId, language, number, slug, title, formerSlug: null };
      await noteChange(strapi, { ...change, event: 'withdrawn' });
      await tellWebhooks(strapi, 'report.withdrawn', edition);
    }
    await facts().keepOnly(reportId, languages);
    await searchTable(strapi).keepOnly(reportId, languages);
    await rows().updateMany({
      where: {
        reportId,
        language: { $notIn: languages },
        withdrawnAt: { $null: true },
      },
      data: { current: false, withdrawnAt: new Date() },
    });
  }

  return { record, withdraw };
};

function rowOf(edition: Edition, last: EditionRow | null) {
  const body = JSON.stringify(edition);
  const previous = last ? (JSON.parse(last.body) as Edition) : null;
  return {
    number: (last?.number ?? 0) + 1,
    current: true,
    slug: edition.slug,
    title: edition.title,
    year: edition.year,
    issuedOn: edition.issuedOn,
    organizationKey: edition.organization?.key ?? null,
    seriesKey: edition.series?.key ?? null,
    card: JSON.stringify(toCard(edition)),
    body,
    hash: createHash('sha256').update(body).digest('base64url'),
    changed: JSON.stringify(previous ? changedBy(differencesBetween(previous, edition)) : []),
    // A first edition has nothing to correct.
    correction: previous ? correctionIn(edition.locale) : null,
  };
}
