import type { Context } from '../api/http';
import { RefusalError, type RefusalStatus } from '../api/refusal';

type Answer = 'badRequest' | 'methodNotAllowed' | RefusalStatus;
type Answers = Record<Answer, (message: string, details?: object) => void>;

/**
 * Answers a refusal in Strapi's shape of errors, wherever it comes from: also where the admin's own routes publish.
 * Strapi's own error handler knows its own errors only, and its router names a wrong method in plain text.
 */
export default () => async (ctx: Context, next: () => Promise<void>) => {
  const answers = ctx.response as unknown as Answers;
  // No text of a database holds it; PostgreSQL fails on it.
  if (ctx.url.includes('%00')) return answers.badRequest('Leave %00 out of the address.');
  try {
    await next();
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    const { retryAfter } = error.again;
    if (retryAfter !== undefined) ctx.set('Retry-After', String(retryAfter));
    answers[error.status](error.message, error.details);
  }
  if (ctx.status === 405 && !ctx.body) {
    answers.methodNotAllowed(
      `${ctx.method} is not for this address. Use ${ctx.response.get('Allow')}.`,
    );
  }
};
