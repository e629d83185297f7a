import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Access, Target } from '../access/access';
import { unseen } from '../access/refusals';
import { saveDraft } from '../desk/desk';
import { groupedBy } from '../domain/grouped';
import { changesBetween } from '../domain/review/changes';
import { partsOf } from '../domain/review/parts';
import type { Content } from '../domain/version/differences';
import { withSectionOf } from '../domain/version/restored';
import { words } from '../domain/version/words';
import { loadDraft } from '../versions/draft';
import { revisionsOf } from '../versions/revisions';
import { show } from '../versions/told';
import { authorsIn } from '../versions/touched';
import { revive } from './deleted';

/** Returns the sittings of a draft, the newest first: who wrote, when, from where, and the version at its end. */
export async function sittingsOf(strapi: Core.Strapi, { documentId, locale }: Target) {
  const rows = await revisionsOf(strapi, documentId).heads(locale);
  const bySitting = groupedBy(rows, ({ sitting, id }) => sitting ?? String(id));
  const draft = await loadDraft(strapi, documentId, locale);
  show(strapi, locale, draft?.version ?? null);
  return [...bySitting.values()].map(([last, ...earlier]) => ({
    ...{ version: last!.version, writer: last!.writer, origin: last!.origin },
    ...{ writtenAt: last!.writtenAt, begunAt: (earlier.at(-1) ?? last!).writtenAt },
    saves: earlier.length + 1,
    isKept: [last!, ...earlier].some(({ kept }) => kept === true),
    isPresent: last!.version !== null && last!.version === draft?.version,
  }));
}

/** Returns what changed from one version to another. Throws 404 for a version that is not stored. */
export async function differencesOf(
  strapi: Core.Strapi,
  target: Target,
  from: string | undefined,
  to: string | undefined,
) {
  const before = from === undefined ? {} : await contentAt(strapi, target, from);
  const after = await contentAt(strapi, target, to);
  return { changes: changesBetween(before, after), sections: keysOf(before, after) };
}

/** The keys of the sections in both versions, so that places can be named. */
const keysOf = (before: Content, after: Content): string[] => [
  ...new Set([...partsOf(after), ...partsOf(before)].flatMap(({ section }) => section ?? [])),
];

/** Returns who wrote each part of the current draft. */
export async function authorsOf(strapi: Core.Strapi, { documentId, locale }: Target) {
  const draft = await loadDraft(strapi, documentId, locale);
  if (!draft) throw unseen(documentId, locale);
  const authorOf = authorsIn(await revisionsOf(strapi, documentId).heads(locale));
  show(strapi, locale, draft.version);
  return partsOf(draft.content).map(({ path, kind, section, text, hash }) => {
    const row = authorOf(hash);
    return {
      ...{ path, kind, section, text: words(text) ?? '' },
      ...{ writer: row?.writer ?? null, origin: row?.origin ?? null },
      writtenAt: row?.writtenAt ?? null,
    };
  });
}

/**
 * Restores a draft, or one section of it, to an earlier version. This is a save like any other: the history stays. A
 * draft that was deleted is made again.
 */
export async function restore(
  strapi: Core.Strapi,
  target: Target & { access: Access },
  version: string,
  section: string | undefined,
) {
  const then = await contentAt(strapi, target, version);
  const draft = await loadDraft(strapi, target.documentId, target.locale);
  if (!draft && section === undefined) return revive(strapi, target, then);
  if (!draft) throw unseen(target.documentId, target.locale);
  const content = section === undefined ? then : withSectionOf(draft.content, then, section);
  return saveDraft(strapi, target, content);
}

async function contentAt(
  strapi: Core.Strapi,
  { documentId, locale }: Target,
  version: string | undefined,
): Promise<Content> {
  if (version === undefined) {
    const draft = await loadDraft(strapi, documentId, locale);
    if (draft) return draft.content;
    throw unseen(documentId, locale);
  }
  const revision = await revisionsOf(strapi, documentId).last({ language: locale, version });
  if (revision?.content) return revision.content;
  throw new errors.NotFoundError(`The version "${version}" of this draft is not remembered.`);
}
