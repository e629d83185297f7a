import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import type { Issue } from '../../domain/issue';
import type { Report } from '../../domain/report';
import type { UnreadableReason } from '../../domain/result';

/** What an editor brings: a file, or pasted text. */
export type Source = { file: File } | { text: string };

/** What the server understood of it. */
export type Understood = { report: Report; issues: Issue[] };

/** The draft that was made. */
export type Draft = { documentId: string; locale: string };

/** Why a source was refused: a reason of the reader's, or else the server's own words. */
export type Refusal = { reason?: UnreadableReason; message: string };

type DryRun = { data: Report; meta: { issues: Issue[] } };

const ADDRESS = '/api/report-imports';

/** Reads and imports by the editor's own session. Both throw what `refusalOf` explains. */
export function useImport() {
  const { post } = useFetchClient();
  return {
    async understand(source: Source): Promise<Understood> {
      const { data } = await post<DryRun>(`${ADDRESS}?dryRun=true`, bodyOf(source));
      return { report: data.data, issues: data.meta.issues };
    },
    async create(source: Source): Promise<Draft> {
      const { data } = await post<{ data: Draft }>(ADDRESS, bodyOf(source));
      return data.data;
    },
  };
}

function bodyOf(source: Source): FormData | { text: string } {
  if ('text' in source) return source;
  const form = new FormData();
  form.append('file', source.file);
  return form;
}

export function refusalOf(error: unknown): Refusal {
  if (!isFetchError(error)) return { message: String(error) };
  const { message, details } = error.response?.data?.error ?? {};
  const { reason } = (details ?? {}) as Pick<Refusal, 'reason'>;
  return { reason, message: message ?? error.message };
}
