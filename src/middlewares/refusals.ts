import type { Context } from '../api/http';
import { RefusalError, type RefusalStatus } from '../api/refusal';

type Answers = Record<RefusalStatus, (message: string, details: object) => void>;

/**
 * Answers a refusal in Strapi's shape of errors, wherever it comes from: also where the admin's own routes publish.
 * Strapi's own error handler knows its own errors only.
 */
export default () => async (ctx: Context, next: () => Promise<void>) => {
  try {
    await next();
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    (ctx.response as unknown as Answers)[error.status](error.message, error.details);
  }
};
