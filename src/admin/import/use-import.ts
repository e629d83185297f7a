import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import type { Account } from '../../domain/account';
import type { Issue } from '../../domain/issue';
import type { Report } from '../../domain/report';
import type { UnreadableReason } from '../../domain/result';

/** What an editor brings: a file, or pasted text, with its headings, tables and links where it has them. */
export type Source = { file: File } | { text: string } | { html: string };

/** A report that was made of the same file, or of the same words, before. */
export type KnownImport = {
  documentId: string;
  locale: string;
  title: string | null;
  importedAt: string;
  same: 'file' | 'text';
};

/** Whose report it seems to be, and which series it goes on. */
export type Recognised = Record<
  'organization' | 'series',
  { documentId: string; name: string } | null
>;

/** What the server understood of it. */
export type Understood = {
  report: Report;
  account: Account;
  issues: Issue[];
  known: KnownImport[];
  recognised: Recognised;
};

/** What an editor says of it. `without`: the keys of what is not wanted. */
export type Said = {
  title: string | null;
  without: string[];
  organization?: string;
  series?: string;
};

/** The draft that was made. */
export type Draft = { documentId: string; locale: string };

/** Why a source was refused: a reason of the reader's, or else the server's own words. */
export type Refusal = { reason?: UnreadableReason; message: string };

type DryRun = { data: Report; meta: Omit<Understood, 'report'> };

const ADDRESS = '/api/report-imports';

/** Reads and imports by the editor's own session. Both throw what `refusalOf` explains. */
export function useImport() {
  const { post } = useFetchClient();
  return {
    async understand(source: Source, title: string | null): Promise<Understood> {
      const body = bodyOf(source, { title, without: [] });
      const { data } = await post<DryRun>(`${ADDRESS}?dryRun=true`, body);
      return { report: data.data, ...data.meta };
    },
    async create(source: Source, said: Said): Promise<Draft> {
      const { data } = await post<{ data: Draft }>(ADDRESS, bodyOf(source, said));
      return data.data;
    },
  };
}

function bodyOf(source: Source, { title, without, ...relations }: Said): FormData | object {
  if (!('file' in source))
    return { ...source, without, ...relations, ...(title !== null && { title }) };
  const form = new FormData();
  form.append('file', source.file);
  if (title !== null) form.append('title', title);
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
