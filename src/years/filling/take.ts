import type { Core } from '@strapi/strapi';
import { record } from '../../auditing/record';
import { readFillSheet } from '../../domain/filling/read-sheet';
import { languageOf } from '../../domain/languages';
import { fillConflicts, fillProblems } from '../../domain/messages/filling';
import { callerLanguage } from '../../http/caller-language';
import { RefusalError } from '../../http/refusal';
import { inReport } from '../../stored/lock';
import { writerIdOf, writerOf } from '../../versions/writer';
import { FILLING, fillingsOf } from './filling-row';
import { linesOf, type Which } from './lines';

/**
 * Stores the values of a returned sheet, all or none, and returns how many. Throws 422 that names each cell without a
 * valid value, and 409 if others have filled in a different value since the export.
 */
export async function takeSheet(
  strapi: Core.Strapi,
  which: Which,
  rows: readonly (readonly string[])[],
): Promise<number> {
  const { documentId: reportId, locale: language } = which;
  return inReport(strapi, reportId, async () => {
    const kept = await fillingsOf(strapi, { reportId, language });
    const lines = await linesOf(strapi, which);
    const read = readFillSheet(rows, lines, kept, languageOf(language) ?? 'zh');
    refuse(strapi, read);
    const ctx = strapi.requestContext.get();
    const by = { writer: writerOf(ctx), writerId: writerIdOf(ctx), at: new Date().toISOString() };
    for (const filling of read.fillings)
      await strapi.db.query(FILLING).create({ data: { reportId, language, ...filling, ...by } });
    const figures = read.fillings.map(({ figure }) => figure);
    if (figures.length > 0)
      await record(strapi, {
        ...{ chain: reportId, action: 'figures-filled', language, details: { figures } },
      });
    return figures.length;
  });
}

function refuse(strapi: Core.Strapi, { problems, conflicts }: ReturnType<typeof readFillSheet>) {
  const spoken = callerLanguage(strapi.requestContext.get());
  if (problems.length > 0)
    throw new RefusalError('unprocessableEntity', fillProblems(problems, spoken), { problems });
  if (conflicts.length > 0)
    throw new RefusalError('conflict', fillConflicts(conflicts, spoken), { conflicts });
}
