import type { Running } from './strapi';

const PASSWORD = 'Only-for-tests-1';

/** Signs in as a new administrator. Returns the access token of the session. */
export async function signIn(app: Running): Promise<string> {
  const role = await app.strapi.service('admin::role').getSuperAdmin();
  return signInWith(app, role.id);
}

/** Signs in as a new user with one role. Returns the access token of the session. */
export async function signInWith({ strapi, http }: Running, roleId: number): Promise<string> {
  const email = `editor-${roleId}-${Date.now()}@example.org`;
  await strapi.service('admin::user').create({
    ...{ email, firstname: '编辑', password: PASSWORD, isActive: true },
    ...{ registrationToken: null, roles: [roleId] },
  });
  const { body } = await http.post('/admin/login').send({ email, password: PASSWORD });
  return body.data.token as string;
}

/** Returns the user and the session of an access token. */
export function viewerOf({ strapi }: Running, token: string): { user: string; session: string } {
  const { payload } = strapi.sessionManager('admin').validateAccessToken(token);
  const { userId, sessionId } = payload as { userId: string; sessionId: string };
  return { user: userId, session: sessionId };
}
