import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../config/zongshu';
import type { Access } from '../access/access';
import { unseen } from '../access/refusals';
import { dataOf } from '../desk/data';
import type { Content } from '../domain/desk';
import { nextReport } from '../domain/years';
import { callerLanguage } from '../http/caller-language';
import { RefusalError } from '../http/refusal';
import { REPORT } from '../stored/documents';
import { loadEntry } from '../stored/load';
import { advisoryLock } from '../stored/lock';
import { nameIn } from '../stored/named';
import { translationsOf } from '../translating/translations';
import { contentOf, populateOf } from '../versions/shape';
import { keepBasis } from '../versions/basis';
import { reportOfYear, type Line } from './line';

/** The content of the previous report in one language, from which next year's report is made. */
type Source = { locale: string; content: Content };

/**
 * Creates next year's report, in every language of the report that the caller may read and create. Throws 404 if there
 * is no report, 400 if it has no year, and 409 if that year already has a report.
 */
export async function makeNext(
  strapi: Core.Strapi,
  documentId: string,
  access: Access,
  inYear: number | undefined,
) {
  const sources = await sourcesOf(strapi, documentId, access);
  const [first] = sources;
  if (!first) throw unseen(documentId);
  const year = inYear ?? Number(first.content.year) + 1;
  if (!Number.isInteger(year)) throw new errors.ValidationError('The report says no year.');
  const drafts = await Promise.all(
    sources.map(async ({ locale, content }) => {
      const next = nextReport(content, year, await titleIn(strapi, locale, content, year));
      return { locale, content: next };
    }),
  );
  const [source, ...others] = drafts as [Source, ...Source[]];
  access.toCreate(source.locale, source.content);
  const made = others.filter(({ locale, content }) =>
    isAllowed(() => access.toCreate(locale, content)),
  );
  const stored = await strapi.db.transaction(async () => {
    await assertNone(strapi, first.content, year);
    return store(strapi, [source, ...made], year);
  });
  // From here on the translation knows its source: a change of the title makes it stale.
  for (const { locale } of made)
    await translationsOf(strapi).refresh({ documentId: stored.documentId, locale, access });
  return stored;
}

/**
 * Returns whether a check passes instead of throwing 403. An editor may create the Chinese report only; a translator
 * begins the English one later.
 */
function isAllowed(ask: () => void): boolean {
  try {
    ask();
    return true;
  } catch (error) {
    if (error instanceof RefusalError && error.status === 'forbidden') return false;
    throw error;
  }
}

/**
 * Returns the languages of a report, the source first: the published version, or the draft if it was never published.
 */
async function sourcesOf(
  strapi: Core.Strapi,
  documentId: string,
  access: Access,
): Promise<Source[]> {
  const found: Source[] = [];
  for (const { code: locale } of strapi.config.get<ZongshuConfig['locales']>('zongshu.locales')) {
    for (const status of ['published', 'draft'] as const) {
      const which = { documentId, locale, status };
      const entry = await loadEntry<Record<string, unknown>>(
        strapi,
        which,
        populateOf(strapi, REPORT),
      );
      if (!entry) continue;
      await access.toRead(which);
      found.push({ locale, content: contentOf(strapi, REPORT, entry) as Content });
      break;
    }
  }
  return found;
}

/**
 * Builds a title from the year and the series, for an editor to replace. It is used if last year's title has no year.
 */
async function titleIn(strapi: Core.Strapi, locale: string, content: Content, year: number) {
  const uid = content.series ? 'api::series.series' : 'api::organization.organization';
  const key = content.series ?? content.organization;
  const named =
    typeof key === 'string'
      ? await strapi.db.query(uid).findOne({ where: { key }, select: ['key', 'name', 'nameEn'] })
      : null;
  const name = named ? nameIn(locale, named) : '';
  return locale.startsWith('zh') ? `${year}年${name}` : `${name} ${year}`.trim();
}

async function assertNone(strapi: Core.Strapi, content: Content, year: number): Promise<void> {
  const line = lineOf(content);
  if (!line) return;
  await advisoryLock(strapi, `next-report:${JSON.stringify(line)}`);
  const there = await reportOfYear(strapi, line, year);
  if (!there) return;
  const message = {
    zh: `${year}年的报告已经有了：“${there.title ?? ''}”。`,
    en: `There is a report of ${year} already: "${there.title ?? ''}".`,
  };
  const { documentId } = there;
  throw new RefusalError('conflict', message[callerLanguage(strapi.requestContext.get())], {
    documentId,
  });
}

function lineOf({ series, organization }: Content): Line | null {
  if (typeof series === 'string') return { series };
  return typeof organization === 'string' ? { organization } : null;
}

async function store(strapi: Core.Strapi, drafts: Source[], year: number) {
  const [first, ...others] = drafts as [Source, ...Source[]];
  const documents = strapi.documents(REPORT);
  const data = (await dataOf(strapi, {}, await withFreeSlug(strapi, first.content))) as never;
  const made = await documents.create({ data, locale: first.locale });
  const { documentId } = made;
  await keepBasis(strapi, documentId, first.locale);
  for (const { locale, content } of others) {
    const { slug: _slug, ...rest } = content;
    await documents.update({ documentId, locale, data: (await dataOf(strapi, {}, rest)) as never });
    await keepBasis(strapi, documentId, locale);
  }
  return { documentId, year, slug: made.slug, locales: drafts.map(({ locale }) => locale) };
}

/** Leaves out a slug that is taken, so that a new one is generated. */
async function withFreeSlug(strapi: Core.Strapi, content: Content): Promise<Content> {
  const { slug, ...rest } = content;
  const where = { slug: String(slug ?? '') };
  const taken =
    (await strapi.db.query(REPORT).count({ where })) +
    (await strapi.db.query('api::edition.edition').count({ where }));
  return taken > 0 ? rest : content;
}
