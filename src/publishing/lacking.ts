import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { lackingIn } from '../domain/check';
import type { Issue } from '../domain/issue';
import { languageOf } from '../domain/languages';
import { message } from '../domain/messages';
import { lackingMessage } from '../domain/messages/gate';
import { callerLanguage } from '../http/caller-language';
import { RefusalError } from '../http/refusal';
import { REPORT, type Call, type DocumentMiddleware } from '../stored/documents';
import type { ReportEntry } from '../stored/entry';
import { loadEntry, localesOf } from '../stored/load';
import { CHECK_POPULATE } from '../stored/populate';
import { toReport } from '../stored/to-report';

type Found = Issue & { locale: string };

/**
 * Says in the words of findings what a draft lacks that cannot be published. Strapi only counts the fields in English:
 * `2 errors occurred`.
 */
export const sayLacking: DocumentMiddleware = (strapi) => async (call, next) => {
  try {
    return await next();
  } catch (error) {
    const isPublication = call.uid === REPORT && call.action === 'publish';
    if (!isPublication || !(error instanceof errors.ValidationError)) throw error;
    const found = await lacking(strapi, call);
    throw found.length > 0 ? refusal(strapi, found) : error;
  }
};

async function lacking(strapi: Core.Strapi, { params }: Call): Promise<Found[]> {
  const { documentId, locale } = params;
  if (!documentId) return [];
  const asked = locale && locale !== '*' ? [locale].flat() : null;
  const found: Found[] = [];
  for (const one of asked ?? (await localesOf(strapi, documentId, 'draft'))) {
    const which = { documentId, locale: one, status: 'draft' } as const;
    const entry = await loadEntry<ReportEntry>(strapi, which, CHECK_POPULATE);
    const language = languageOf(one);
    if (!entry || !language) continue;
    found.push(...lackingIn(toReport(entry), language).map((issue) => ({ ...issue, locale: one })));
  }
  return found;
}

function refusal(strapi: Core.Strapi, found: Found[]): RefusalError {
  const language = callerLanguage(strapi.requestContext.get());
  const issues = found.map((issue) => ({ ...issue, message: message(issue, language) }));
  return new RefusalError('unprocessableEntity', lackingMessage(found, language), { issues });
}
