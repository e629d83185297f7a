import type { Core } from '@strapi/strapi';
import type { Call } from '../stored/documents';
import type { Action, Permissions, Row } from './permissions';

/** What a role must be allowed to do with an entry before a write may happen. */
export type Need = { action: Action; row: Row };

const DRAFT = { publishedAt: { $null: true } };
const PUBLISHED = { publishedAt: { $notNull: true } };

/** Which rows each action of the Document Service touches, and what a role must be allowed to do with each row. */
const TOUCHED: Record<string, { action: Action; where: object }> = {
  update: { action: 'update', where: DRAFT },
  publish: { action: 'publish', where: DRAFT },
  unpublish: { action: 'unpublish', where: PUBLISHED },
  discardDraft: { action: 'discard', where: PUBLISHED },
  delete: { action: 'delete', where: {} },
  clone: { action: 'read', where: DRAFT },
};

/**
 * Returns the entries that a write touches, as they are before the write. Entries that the write creates are not among
 * them.
 */
export async function touchedBy(strapi: Core.Strapi, { rows }: Permissions, call: Call) {
  const touched = TOUCHED[call.action];
  if (!touched) return [];
  const locales = await localesOf(strapi, call);
  const { options } = strapi.contentTypes[call.uid as never] as { options?: Options };
  return rows(touched.action, {
    documentId: call.params.documentId,
    ...(locales && !locales.includes('*') && { locale: { $in: locales } }),
    ...(options?.draftAndPublish && touched.where),
  });
}

type Options = { draftAndPublish?: boolean };

/** Returns everything that a write needs: for the entries that it touches, and for the entries that it creates. */
export async function needsOf(
  strapi: Core.Strapi,
  permissions: Permissions,
  call: Call,
  rows: Row[],
): Promise<Need[]> {
  const { action, params } = call;
  const isMaking = action === 'create' || (action === 'update' && rows.length === 0);
  const [locale = null] = (await localesOf(strapi, call)) ?? [];
  const cloned = action === 'clone' ? rows.map((row) => row.locale ?? null) : [];
  const made = (isMaking ? [locale] : cloned).map((one) => permissions.future(one, params.data));
  const publishes = params.status === 'published' && ['create', 'update'].includes(action);
  const others = action === 'update' ? await besides(permissions, call, rows) : [];
  return [
    ...others,
    ...rows.map((row) => ({ action: TOUCHED[action]?.action ?? 'read', row })),
    ...made.map((row) => ({ action: 'create' as const, row })),
    ...(publishes ? [...rows, ...made].map((row) => ({ action: 'publish' as const, row })) : []),
  ];
}

/**
 * Returns what an update needs besides the right to the entry that it names. To add a language, a caller must be
 * allowed to read the report in another language. A report has one slug in all languages, so a new slug needs the right
 * to update every draft.
 */
async function besides({ rows, may }: Permissions, { params }: Call, named: Row[]) {
  const { documentId, data } = params;
  const needs: Need[] = [];
  if (named.length === 0) {
    const [first, ...others] = await rows('read', { documentId });
    const readable = [first, ...others].find((row) => row && may('read', row));
    if (first) needs.push({ action: 'read', row: readable ?? first });
  }
  if (data?.slug && named.some((row) => row.slug !== data.slug)) {
    const drafts = await rows('update', { documentId, ...DRAFT });
    needs.push(...drafts.map((row) => ({ action: 'update' as const, row })));
  }
  return needs;
}

/** Returns the languages that a call names, or the default language. Null for a type that is not localized. */
async function localesOf(strapi: Core.Strapi, { uid, params }: Call): Promise<string[] | null> {
  const { isLocalizedContentType } = strapi.plugin('i18n').service('content-types');
  if (!isLocalizedContentType(strapi.contentTypes[uid as never])) return null;
  const named = [params.locale ?? []].flat().filter((code) => code !== '');
  if (named.length > 0) return named;
  return [await strapi.plugin('i18n').service('locales').getDefaultLocale()];
}
