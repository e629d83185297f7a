import { errors } from '@strapi/utils';
import { callerLanguage } from '../http/caller-language';
import type { Context } from '../http/context';
import { RefusalError } from '../http/refusal';
import type { Action } from './permissions';

const VERBS: Record<Action, { zh: string; en: string }> = {
  create: { zh: '新建', en: 'create' },
  read: { zh: '查看', en: 'read' },
  update: { zh: '修改', en: 'change' },
  delete: { zh: '删除', en: 'delete' },
  publish: { zh: '发布', en: 'publish' },
  unpublish: { zh: '撤下', en: 'withdraw' },
  discard: { zh: '放弃修改', en: 'discard changes of' },
};

/** 404: there is no such report, or none that the caller may read. Both are answered alike, so that neither tells. */
export const unseen = (documentId: string, locale: string | null = null) =>
  new errors.NotFoundError(`No report "${documentId}"${locale ? ` in "${locale}"` : ''}.`);

/** 403: the caller may see it, but not do this with it; in the caller's language. */
export function refusal(ctx: Context | undefined, action: Action, locale?: string | null) {
  const verb = VERBS[action][callerLanguage(ctx)];
  const message = {
    zh: `您的角色不能${verb}此内容${locale ? `（${locale}）` : ''}。请管理员在“设置 → 角色”中给予此权限。`,
    en: `Your role may not ${verb} this${locale ? ` in "${locale}"` : ''}. Ask an administrator for the right (Settings → Roles).`,
  };
  return new RefusalError('forbidden', message[callerLanguage(ctx)], { action, locale });
}

/** 403: some of the fields that this needs are closed to the caller's role. */
export function fieldsRefusal(ctx: Context | undefined, action: Action, fields: string[]) {
  const verb = VERBS[action][callerLanguage(ctx)];
  const message = {
    zh: `您的角色不能${verb}这些字段：${fields.join('、')}。请管理员在“设置 → 角色”中给予此权限。`,
    en: `Your role may not ${verb} these fields: ${fields.join(', ')}. Ask an administrator for the right (Settings → Roles).`,
  };
  return new RefusalError('forbidden', message[callerLanguage(ctx)], { action, fields });
}
