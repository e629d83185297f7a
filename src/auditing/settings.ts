import type { Core } from '@strapi/strapi';
import { record } from './record';

type Row = { name?: string; code?: string; email?: string; action?: string; subject?: string };
type Event = {
  model: { uid: string };
  action: string;
  params: { data?: Record<string, unknown>; where?: unknown };
  result?: Row | null;
};

/** The models that decide who may do what. Each change of one becomes an entry. */
const MODELS = ['admin::role', 'admin::permission', 'admin::user', 'admin::api-token'];

const VERBS: Record<string, string> = {
  ...{ afterCreate: 'created', afterUpdate: 'changed', afterDelete: 'deleted' },
  ...{ afterDeleteMany: 'deleted' },
};

/** The fields that affect rights. Other fields do not count: every sign-in writes some fields of a user. */
const OF_RIGHTS = ['roles', 'isActive', 'blocked', 'email', 'users', 'permissions', 'name', 'type'];

/**
 * Records each change that a person makes to roles, users and tokens. Changes that a node makes at its start are not
 * recorded.
 */
export function auditSettings(strapi: Core.Strapi): void {
  const hear = async (event: unknown) => recordChange(strapi, event as Event);
  strapi.db.lifecycles.subscribe({
    models: MODELS,
    ...Object.fromEntries(Object.keys(VERBS).map((name) => [name, hear])),
  } as never);
}

async function recordChange(strapi: Core.Strapi, { model, action, params, result }: Event) {
  const ctx = strapi.requestContext.get();
  if (!ctx?.state.user) return;
  const fields = Object.keys(params.data ?? {});
  const isOfRights = fields.some((field) => OF_RIGHTS.includes(field));
  if (action === 'afterUpdate' && !isOfRights) return;
  const { name, email, code } = result ?? {};
  const what = result?.action ? `${result.action} ${result.subject ?? ''}`.trim() : null;
  await record(strapi, {
    ...{ chain: 'settings', action: `${model.uid.replace('admin::', '')}.${VERBS[action]}` },
    subject: name ?? email ?? code ?? what,
    details: { fields, ...(action.startsWith('afterDelete') && { where: params.where }) },
  });
}
