import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import type { Account } from '../../domain/account';
import type { Issue } from '../../domain/issue';
import type { Report } from '../../domain/report';
import type { UnreadableReason } from '../../domain/result';

/** What an editor imports: a file, plain text, or HTML with headings, tables and links. */
export type Source = { file: File } | { text: string } | { html: string };

/** A report that was made earlier from the same file, or from the same words. */
export type KnownImport = {
  documentId: string;
  locale: string;
  title: string | null;
  importedAt: string;
  same: 'file' | 'text';
};

/** The organization and the series that the document seems to belong to. */
export type Recognised = Record<
  'organization' | 'series',
  { documentId: string; name: string } | null
>;

/** What the server understood of a source. */
export type Understood = {
  report: Report;
  account: Account;
  issues: Issue[];
  known: KnownImport[];
  recognised: Recognised;
};

/** The editor's choices. `without` has the keys of the refused records. */
export type Said = {
  title: string | null;
  without: string[];
  /** The key of the picture that becomes the cover. */
  cover: string | null;
  organization?: string;
  series?: string;
};

/** The draft that was made. */
export type Draft = { documentId: string; locale: string };

/** Why a source was refused: a reason code of the reader, or the server's message. */
export type Refusal = { reason?: UnreadableReason; message: string };

type DryRun = { data: Report; meta: Omit<Understood, 'report'> };

const ADDRESS = '/api/report-imports';

/** Reads and imports in the editor's session. Both functions throw an error that `refusalOf` explains. */
export function useImport() {
  const { post } = useFetchClient();
  return {
    async understand(source: Source, title: string | null): Promise<Understood> {
      const body = bodyOf(source, { title, without: [], cover: null });
      const { data } = await post<DryRun>(`${ADDRESS}?dryRun=true`, body);
      return { report: data.data, ...data.meta };
    },
    async create(source: Source, said: Said): Promise<Draft> {
      const { data } = await post<{ data: Draft }>(ADDRESS, bodyOf(source, said));
      return data.data;
    },
  };
}

function bodyOf(source: Source, { title, without, cover, ...relations }: Said): FormData | object {
  if (!('file' in source))
    return { ...source, without, cover, ...relations, ...(title !== null && { title }) };
  const form = new FormData();
  form.append('file', source.file);
  if (title !== null) form.append('title', title);
  if (cover !== null) form.append('cover', cover);
  form.append('without', JSON.stringify(without));
  for (const [field, id] of Object.entries(relations)) form.append(field, id);
  return form;
}

export function refusalOf(error: unknown): Refusal {
  if (!isFetchError(error)) return { message: String(error) };
  const { message, details } = error.response?.data?.error ?? {};
  const { reason } = (details ?? {}) as Pick<Refusal, 'reason'>;
  return { reason, message: message ?? error.message };
}
