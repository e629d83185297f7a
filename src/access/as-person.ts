import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';
import { RefusalError } from '../http/refusal';
import { callerLanguage } from '../http/caller-language';

type User = { id: number; isActive: boolean; preferedLanguage?: string | null };

const GONE = {
  zh: '此人已不在，或已被停用，不能以其名义进行。',
  en: 'This person is gone or blocked: nothing is done in this name.',
};

/**
 * Runs work that no request started, such as a scheduled publication, in the name of a user. `id` is an id such as
 * `user:3`. Rights, signatures and records are checked and written as if this user did the work now. Throws 403 if the
 * user no longer exists or is not active.
 */
export async function asPerson<Result>(
  strapi: Core.Strapi,
  id: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const user: User | null = await strapi.db.query('admin::user').findOne({
    where: { id: Number(id.replace('user:', '')), isActive: true },
    populate: ['roles'],
  });
  if (!user) throw new RefusalError('forbidden', GONE[callerLanguage(strapi.requestContext.get())]);
  const userAbility = await strapi.service('admin::permission').engine.generateUserAbility(user);
  // By Strapi's type, `run` returns nothing. In fact its AsyncLocalStorage returns the result of the work.
  const run = strapi.requestContext.run as (ctx: Context, work: () => unknown) => unknown;
  return run(contextOf(user, userAbility), work) as Promise<Result>;
}

/** A stand-in for a request, with the parts of a context that our code reads. */
const contextOf = (user: User, userAbility: unknown): Context =>
  ({
    ...{ method: 'POST', path: '', query: {}, params: {}, req: {}, request: {}, response: {} },
    state: { user, userAbility, auth: { credentials: user } },
    get: () => '',
    set: () => undefined,
  }) as unknown as Context;
