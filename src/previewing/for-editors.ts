import { errors } from '@strapi/utils';
import { refusalPage } from '../domain/write/html';
import { callerLocale } from '../http/caller-language';
import type { Context } from '../http/context';
import { RefusalError } from '../http/refusal';

/** Returns the status of a refusal of the address. Null for any other error: a busy server does not end a preview. */
function refusedBy(error: unknown): number | null {
  if (error instanceof errors.ValidationError) return 400;
  if (error instanceof errors.NotFoundError) return 404;
  return error instanceof RefusalError && error.status === 'forbidden' ? 403 : null;
}

/**
 * Wraps the action of a preview, so that a refusal is a page in the editor's language as well: an editor opens it, or
 * reloads it an hour later. Clients that do not ask for HTML get JSON.
 */
export const forEditors =
  (act: (ctx: Context) => Promise<void>) =>
  async (ctx: Context): Promise<void> => {
    try {
      await act(ctx);
    } catch (error) {
      const status = refusedBy(error);
      if (!status || ctx.accepts('json', 'html') !== 'html') throw error;
      ctx.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
      ctx.status = status;
      ctx.type = 'text/html; charset=utf-8';
      ctx.body = refusalPage(callerLocale(ctx), 'previewOver');
    }
  };
