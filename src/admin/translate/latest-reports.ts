import type { useFetchClient } from '@strapi/strapi/admin';
import { REPORT_FORM } from '../report-form';
import { SOURCE } from './languages';

/** A report, as a list of the content manager returns it. */
export interface ListedReport {
  documentId: string;
  title: string;
  year: string | null;
  status?: 'draft' | 'modified' | 'published';
}

/** Returns the reports that were changed last, in the source language. */
export async function latestReports(
  { get }: Pick<ReturnType<typeof useFetchClient>, 'get'>,
  count: number,
): Promise<ListedReport[]> {
  const params = { locale: SOURCE, pageSize: count, sort: 'updatedAt:DESC' };
  const { data } = await get<{ results: ListedReport[] }>(REPORT_FORM, { params });
  return data.results;
}
