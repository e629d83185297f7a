import type { useFetchClient } from '@strapi/strapi/admin';
import { SOURCE } from './languages';

const REPORTS = '/content-manager/collection-types/api::report.report';

/** A report in a list of the content manager. */
export interface ListedReport {
  documentId: string;
  title: string;
  year: string | null;
  status?: 'draft' | 'modified' | 'published';
}

/** The reports that were changed last, in the language that they are written in. */
export async function latestReports(
  { get }: Pick<ReturnType<typeof useFetchClient>, 'get'>,
  count: number,
): Promise<ListedReport[]> {
  const params = { locale: SOURCE, pageSize: count, sort: 'updatedAt:DESC' };
  const { data } = await get<{ results: ListedReport[] }>(REPORTS, { params });
  return data.results;
}
