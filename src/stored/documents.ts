import type { Core } from '@strapi/strapi';

/** The content type of reports, whose every write `src/writing` guards. */
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

/** One call of the Document Service, as far as these middlewares look at it. */
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

/** Strapi's own type spells out every action's result; these only pass results on. */
export type DocumentMiddleware = (
  strapi: Core.Strapi,
) => (call: Call, next: () => Promise<unknown>) => Promise<unknown>;
