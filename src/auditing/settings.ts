import type { Core } from '@strapi/strapi';
import { record } from './record';

type Row = { name?: string; code?: string; email?: string; action?: string; subject?: string };
type Event = {
  model: { uid: string };
  action: string;
  params: { data?: Record<string, unknown>; where?: unknown };
  result?: Row | null;
};

/** What decides who may do what. Each change of it is an entry. */
const MODELS = ['admin::role', 'admin::permission', 'admin::user', 'admin::api-token'];

const VERBS: Record<string, string> = {
  ...{ afterCreate: 'created', afterUpdate: 'changed', afterDelete: 'deleted' },
  ...{ afterDeleteMany: 'deleted' },
};

/** Fields of a user whose change is none of a right: every sign-in writes some of them. */
const OF_RIGHTS = ['roles', 'isActive', 'blocked', 'email', 'users', 'permissions', 'name', 'type'];

/** Records what people change of roles, users and tokens. What a node does of itself at its start is not theirs. */
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
