import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { deltaOf } from '../domain/version/delta';
import type { Content } from '../domain/version/differences';
import type { Draft } from './draft';
import { foldable, isSameSitting, type Foldable } from './folding';
import { originOf } from './origin';
import { packed } from './packed';
import { contentOfRow, REVISION, type Revision, type RevisionRow } from './revision-row';
import { touchedBetween } from './touched';
import { writerIdOf, writerOf } from './writer';

export type { Revision } from './revision-row';

/**
 * A difference larger than this share of the whole is stored as a whole draft, so that later differences are short
 * again.
 */
const LONGEST_DELTA = 1 / 8;

/** The fields that folding and the list of revisions need. */
const HEAD = ['id', 'version', 'writer', 'writerId', 'origin', 'writtenAt', 'sitting'];

/** Reads and writes the revisions of a report's drafts. Call everything inside the lock and transaction of a write. */
export function revisionsOf(strapi: Core.Strapi, documentId: string) {
  const rows = () => strapi.db.query(REVISION);
  const of = (language: string) => ({ reportId: documentId, language });

  const lastRow = (where: object = {}): Promise<RevisionRow | null> =>
    rows().findOne({ where: { reportId: documentId, ...where }, orderBy: { id: 'desc' } });

  async function last(where: object = {}): Promise<Revision | null> {
    const row = await lastRow(where);
    return row && { ...row, content: await contentOfRow(strapi, row) };
  }

  const isLast = async ({ locale, version }: Draft) =>
    (await rows().findOne({ where: of(locale), select: ['version'], orderBy: { id: 'desc' } }))
      ?.version === version;

  /** Packs a draft for a row: whole, or as the difference from the last whole one. */
  async function stored(language: string, content: Content) {
    const whole = await lastRow({ language, base: { $null: true }, packed: { $notNull: true } });
    const before = whole && (await contentOfRow(strapi, whole));
    const delta = before && packed(deltaOf(before, content));
    if (whole?.packed && delta && delta.length < whole.packed.length * LONGEST_DELTA)
      return { packed: delta, base: whole.version };
    return { packed: packed(content), base: null };
  }

  async function append(
    language: string,
    { version, content }: Pick<Draft, 'version' | 'content'>,
    by: ReturnType<typeof byCaller>,
  ): Promise<void> {
    const before = await lastRow({ language });
    const isOn = before?.version && isSameSitting(before, { ...by, at: by.writtenAt });
    const known = before && (await contentOfRow(strapi, before));
    const touched = touchedBetween(known, content, isOn ? before.touched : null);
    const data = { ...of(language), version, ...(await stored(language, content)), ...by, touched };
    await rows().create({
      data: { ...data, sitting: (isOn && before.sitting) || randomUUID(), kept: false },
    });
    await fold(language);
  }

  async function fold(language: string): Promise<void> {
    const all: Foldable[] = await rows().findMany({
      ...{ where: of(language), select: [...HEAD, 'base', 'kept'], orderBy: { id: 'desc' } },
    });
    const ids = foldable(all);
    if (ids.length > 0) await rows().deleteMany({ where: { id: { $in: ids } } });
  }

  /** Stores a draft that nobody recorded when it was written. */
  async function found({ locale, version, content, updatedAt }: Draft): Promise<void> {
    if ((await rows().count({ where: { ...of(locale), version } })) > 0) return;
    const writtenAt = new Date(updatedAt);
    const nobody = { writer: null, writerId: null, origin: 'program' as const, writtenAt };
    await append(locale, { version, content }, nobody);
  }

  /** Stores a draft that was written now, unless nothing changed. */
  async function written(draft: Draft): Promise<void> {
    if (await isLast(draft)) return;
    await append(draft.locale, draft, byCaller());
  }

  /**
   * Deletes the revisions of a draft that was deleted, except the last one, and those that were signed or published.
   * Records who deleted the draft.
   */
  async function deleted(language: string): Promise<void> {
    const last = await lastRow({ language, version: { $notNull: true } });
    await dropExcept(language, last);
    await rows().create({ data: { ...of(language), version: null, content: null, ...byCaller() } });
  }

  /** Deletes the revisions of a draft that were never signed or published, and that no other revision is made of. */
  async function dropExcept(language: string, last: RevisionRow | null): Promise<void> {
    const kept: { base: string | null }[] = await rows().findMany({
      ...{ where: { ...of(language), kept: true }, select: ['base'] },
    });
    const bases = [...kept, ...(last ? [last] : [])].flatMap(({ base }) => base ?? []);
    await rows().deleteMany({
      where: {
        ...of(language),
        ...{ kept: { $ne: true }, version: { $notNull: true } },
        ...(last && { id: { $ne: last.id } }),
        $not: { base: { $null: true }, version: { $in: ['', ...bases] } },
      },
    });
  }

  /** Marks a version as signed or published, so that it is never folded away. */
  async function keep(language: string, version: string): Promise<void> {
    await rows().updateMany({ where: { ...of(language), version }, data: { kept: true } });
  }

  const byCaller = () => {
    const ctx = strapi.requestContext.get();
    const writtenAt = new Date();
    return { writer: writerOf(ctx), writerId: writerIdOf(ctx), origin: originOf(ctx), writtenAt };
  };

  /** Deletes what is kept of a deleted draft, except what was signed or published, and marks its deletion as final. */
  async function forget(language: string): Promise<void> {
    await dropExcept(language, null);
    await rows().updateMany({
      ...{ where: { ...of(language), version: { $null: true } }, data: { kept: true } },
    });
  }

  return {
    ...{ last, found, written, deleted, keep, forget },
    /** Returns the newest revision of one of these versions. */
    among: (versions: readonly string[]) => last({ version: { $in: versions } }),
    /** Returns the revisions of a draft without their content, the newest first. */
    heads: (language: string, limit?: number): Promise<RevisionRow[]> =>
      rows().findMany({
        ...{ where: of(language), select: [...HEAD, 'touched', 'kept'], orderBy: { id: 'desc' } },
        ...(limit && { limit }),
      }),
  };
}
