import { signInWith } from './admin';
import type { Running } from './strapi';

type Method = 'get' | 'post' | 'put' | 'delete';

/**
 * Signs in users with the roles that the application creates, and returns their request functions. `token` is an API
 * token.
 */
export async function peopleOf<Name extends string>(app: Running, offices: Record<Name, string>) {
  const sessions: Record<string, string> = { token: app.token };
  for (const [name, office] of Object.entries<string>(offices)) {
    const role = await app.strapi.service('admin::role').findOne({ code: office });
    sessions[name] = await signInWith(app, role.id as number);
  }
  return {
    sessions,
    as: (who: Name | 'token', method: Method, path: string) =>
      app.http[method](path)
        .set('Authorization', `Bearer ${sessions[who]}`)
        .set('Accept-Language', 'zh'),
  };
}
