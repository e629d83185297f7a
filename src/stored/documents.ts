import type { Core } from '@strapi/strapi';

/** The content type of reports. `src/writing` guards every write to it. */
export const REPORT = 'api::report.report';

/** The actions of the Document Service that write. */
export const WRITES: ReadonlySet<string> = new Set([
  'create',
  'clone',
  'update',
  'publish',
  'unpublish',
  'discardDraft',
  'delete',
]);

/** The parts of a Document Service call that these middlewares read. */
export type Call = {
  uid: string;
  action: string;
  params: {
    documentId?: string;
    locale?: string | string[] | null;
    status?: string;
    data?: Record<string, unknown>;
  };
};

/** A document middleware. Strapi's own type lists every action's result; these middlewares only pass results on. */
export type DocumentMiddleware = (
  strapi: Core.Strapi,
) => (call: Call, next: () => Promise<unknown>) => Promise<unknown>;
