import type { Context } from './context';
import { RefusalError, type RefusalStatus } from './refusal';

type Answer = 'badRequest' | 'methodNotAllowed' | RefusalStatus;
type Answers = Record<Answer, (message: string, details?: object) => void>;

/**
 * Sends a refusal in Strapi's error shape, wherever it was thrown: also from the admin's own routes, such as
 * publishing. Strapi's error handler knows only its own errors, and its router answers a wrong method in plain text.
 */
export default () => async (ctx: Context, next: () => Promise<void>) => {
  const answers = ctx.response as unknown as Answers;
  try {
    await next();
  } catch (error) {
    if (isOfData(error)) answers.badRequest('A value does not fit where it is to be stored.');
    else if (!(error instanceof RefusalError)) throw error;
    else {
      const { retryAfter } = error.again;
      if (retryAfter !== undefined) ctx.set('Retry-After', String(retryAfter));
      answers[error.status](error.message, error.details);
    }
  }
  if (ctx.status === 405 && !ctx.body) {
    answers.methodNotAllowed(
      `${ctx.method} is not for this address. Use ${ctx.response.get('Allow')}.`,
    );
  }
};

/**
 * Errors of PostgreSQL's class 22 (data exception): a number out of range, a date that does not exist. SQLite accepts
 * such values, so our validation may have let them pass.
 */
const isOfData = (error: unknown): boolean =>
  /^22[0-9A-Z]{3}$/.test(String((error as { code?: unknown } | null)?.code));
