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

/**
 * 404: the report does not exist, or the caller may not read it. Both get the same response, so that it does not reveal
 * which.
 */
export const unseen = (documentId: string, locale: string | null = null) =>
  new errors.NotFoundError(`No report "${documentId}"${locale ? ` in "${locale}"` : ''}.`);

/** 403: the caller may see the report, but may not take this action. The message is in the caller's language. */
export function refusal(ctx: Context | undefined, action: Action, locale?: string | null) {
  const verb = VERBS[action][callerLanguage(ctx)];
  const message = {
    zh: `您的角色不能${verb}此内容${locale ? `（${locale}）` : ''}。请管理员在“设置 → 角色”中给予此权限。`,
    en: `Your role may not ${verb} this${locale ? ` in "${locale}"` : ''}. Ask an administrator for the right (Settings → Roles).`,
  };
  return new RefusalError('forbidden', message[callerLanguage(ctx)], { action, locale });
}

/** 403: the caller's role may not use some of the fields that this action needs. */
export function fieldsRefusal(ctx: Context | undefined, action: Action, fields: string[]) {
  const verb = VERBS[action][callerLanguage(ctx)];
  const message = {
    zh: `您的角色不能${verb}这些字段：${fields.join('、')}。请管理员在“设置 → 角色”中给予此权限。`,
    en: `Your role may not ${verb} these fields: ${fields.join(', ')}. Ask an administrator for the right (Settings → Roles).`,
  };
  return new RefusalError('forbidden', message[callerLanguage(ctx)], { action, fields });
}
