import type { Core } from '@strapi/strapi';
import type { KeptFilling } from '../../domain/filling/filling';

export const FILLING = 'api::report-year.filling';

/** A row of `fillings`, written once: a department's value for a figure. */
export type FillingRow = KeptFilling & { id: number; reportId: string; language: string };

/** Reads all values that were filled in for a draft, in order. */
export const fillingsOf = (
  strapi: Core.Strapi,
  where: Pick<FillingRow, 'reportId' | 'language'>,
): Promise<FillingRow[]> => strapi.db.query(FILLING).findMany({ where, orderBy: { id: 'asc' } });
