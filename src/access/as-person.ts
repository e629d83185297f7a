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
 * Does some work that no request asks for in the name of somebody, by an id such as `user:3`: rights, signatures and records are
 * asked and kept as if this person did it now. Throws 403 where there is no such active user any more.
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
  // Strapi’s type says that nothing comes back; its storage answers what the work does.
  const run = strapi.requestContext.run as (ctx: Context, work: () => unknown) => unknown;
  return run(contextOf(user, userAbility), work) as Promise<Result>;
}

/** As much of a request as anybody looks at who is asked by none. */
const contextOf = (user: User, userAbility: unknown): Context =>
  ({
    ...{ method: 'POST', path: '', query: {}, params: {}, req: {}, request: {}, response: {} },
    state: { user, userAbility, auth: { credentials: user } },
    get: () => '',
    set: () => undefined,
  }) as unknown as Context;
