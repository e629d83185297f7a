import { callerLanguage } from '../http/caller-language';
import type { Context } from '../http/context';
import { RefusalError } from '../http/refusal';
import { writerIdOf } from '../versions/writer';

const ONLY_PEOPLE = {
  zh: '通知和任务是给人看的：请登录后查看，API 令牌没有。',
  en: 'Notices and tasks are for people: sign in, an API token has none.',
};

/** Returns the id of the person who sent the request, such as `user:3`. Throws 403 for an API token. */
export function personAsking(ctx: Context): string {
  const id = ctx.state.user ? writerIdOf(ctx) : null;
  if (id) return id;
  throw new RefusalError('forbidden', ONLY_PEOPLE[callerLanguage(ctx)]);
}
