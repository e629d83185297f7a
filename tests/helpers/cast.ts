import type { Ask } from './ask';

export const REPORTS = '/content-manager/collection-types/api::report.report';
const EXPLORER = 'plugin::content-manager.explorer';

/** A sentence in reports that are not public. No refusal may contain it. */
export const SECRET = '不足为外人道的一句';

const TEXT = `内部综述\n\n2025年，全馆接待读者12万人次。${SECRET}。\n\n馆长周大山说：“车一来，孩子们就跑出来了。”`;

/** All the fields that a role may be given. */
const FIELDS = [
  ...['title', 'subtitle', 'slug', 'year', 'author', 'source', 'issuedOn', 'summary', 'keywords'],
  ...['cover', 'organization', 'series', 'sections', 'credits', 'dismissals', 'sourceFile'],
];
const TERM_FIELDS = ['zh', 'en', 'forbidden', 'note', 'source'];
const ACTIONS = ['create', 'read', 'update', 'delete', 'publish'];

type Grant = { actions: string[]; locales?: string[]; fields?: string[]; conditions?: string[] };

const permissions = (subject: string, all: string[], grants: Grant[]) =>
  grants.flatMap(({ actions, locales, fields = all, conditions = [] }) =>
    actions.map((action) => ({
      ...{ action: `${EXPLORER}.${action}`, subject, conditions, actionParameters: {} },
      properties: {
        ...(!['delete', 'publish'].includes(action) && { fields }),
        ...(locales && { locales }),
      },
    })),
  );

const BOTH = ['zh-Hans', 'en'];
const OWN = ['admin::is-creator'];

/** Roles that an office might create, with the permissions of each. */
const ROLES: Record<string, object[]> = {
  own: [
    ...permissions('api::report.report', FIELDS, [
      { actions: ACTIONS, locales: BOTH, conditions: OWN },
    ]),
    ...permissions('api::term.term', TERM_FIELDS, [{ actions: ACTIONS, conditions: OWN }]),
  ],
  english: [
    ...permissions('api::report.report', FIELDS, [{ actions: ACTIONS, locales: ['en'] }]),
    ...permissions('api::term.term', TERM_FIELDS, [{ actions: ['read'] }]),
  ],
  titles: permissions('api::report.report', FIELDS, [
    { actions: ['read'], locales: BOTH },
    { actions: ['update'], locales: BOTH, fields: ['title'] },
  ]),
  summaries: permissions('api::report.report', FIELDS, [
    { actions: ['read'], locales: BOTH, fields: ['title', 'summary'] },
  ]),
  nothing: [],
};

const BUILT_IN = { editor: 'strapi-editor', author: 'strapi-author' };

/** The credentials by name: a session of each role, and API tokens. */
export type Cast = Record<string, string>;

/** Creates the roles, a user of each, and two API tokens, over HTTP in the session of an administrator. */
export async function castOf(ask: Ask, admin: string): Promise<Cast> {
  const cast: Cast = { administrator: admin };
  for (const [name, given] of Object.entries(ROLES)) {
    const { data } = (await ask('POST', '/admin/roles', admin, { name, description: name }))
      .json as { data: { id: number } };
    await ask('PUT', `/admin/roles/${data.id}/permissions`, admin, { permissions: given });
    cast[name] = await sessionOf(ask, admin, data.id);
  }
  const { data: roles } = (await ask('GET', '/admin/roles', admin)).json as {
    data: { id: number; code: string }[];
  };
  for (const [name, code] of Object.entries(BUILT_IN)) {
    const role = roles.find((one) => one.code === code);
    if (role) cast[name] = await sessionOf(ask, admin, role.id);
  }
  const scope = ['api::report-check.report-check.find'];
  cast.token = await tokenOf(ask, admin, { name: 'all', type: 'full-access' });
  cast.checker = await tokenOf(ask, admin, { name: 'c', type: 'custom', permissions: scope });
  return cast;
}

/** Invites a user with one role and registers them. Returns the access token of the session. */
export async function sessionOf(ask: Ask, admin: string, role: number): Promise<string> {
  const email = `user-${role}-${Math.round(performance.now())}@example.org`;
  const invited = await ask('POST', '/admin/users', admin, {
    ...{ email, firstname: '编辑', roles: [role] },
  });
  const { registrationToken } = (invited.json as { data: { registrationToken: string } }).data;
  const registered = await ask('POST', '/admin/register', undefined, {
    ...{ registrationToken, userInfo: { firstname: '编辑', password: 'Only-for-tests-1' } },
  });
  return (registered.json as { data: { token: string } }).data.token;
}

async function tokenOf(ask: Ask, admin: string, of: object): Promise<string> {
  const body = { description: '', lifespan: null, ...of };
  const made = await ask('POST', '/admin/api-tokens', admin, body);
  return (made.json as { data: { accessKey: string } }).data.accessKey;
}

/** Creates a report in both languages. Returns its id and the path of a paragraph. */
export async function reportOf(ask: Ask, session: string) {
  const imported = await ask('POST', '/api/report-imports', session, { text: TEXT });
  const { documentId } = (imported.json as { data: { documentId: string } }).data;
  const started = await ask(
    'POST',
    `/api/report-translations/${documentId}?locale=en`,
    session,
    {},
  );
  if (started.status !== 201) throw new Error(`The translation was not started: ${started.text}`);
  const { pieces } = (started.json as { data: { pieces: { path: string; kind: string }[] } }).data;
  const paragraph = pieces.find(({ kind }) => kind === 'paragraph')?.path ?? '';
  return { documentId, paragraph };
}

export { TEXT };
