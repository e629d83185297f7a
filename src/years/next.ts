import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Access } from '../access/access';
import { unseen } from '../access/refusals';
import type { Content } from '../domain/desk';
import { nextReport } from '../domain/years';
import { callerLanguage } from '../http/caller-language';
import { RefusalError } from '../http/refusal';
import { advisoryLock } from '../stored/lock';
import { nameIn } from '../stored/named';
import { translationsOf } from '../translating/translations';
import { reportOfYear, type Line } from './line';
import { sourcesOf, type Source } from './sources';
import { store } from './store-next';

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
