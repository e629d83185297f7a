import type { Core } from '@strapi/strapi';
import { lastWriteOf } from '../versions/last-version';

export const PRESENCE = 'api::report-desk.presence';

/** How long a tab counts as open after its last signal: three beats of the desk, of which one may be late. */
export const EXPIRES_MS = 30_000;

/** A draft in a language that is open in one browser tab. */
export interface Present {
  documentId: string;
  locale: string;
  tab: string;
  writerId: string;
  writer: string | null;
  /** The key of the section with the cursor. */
  section: string | null;
}

/** Somebody else who has the draft open. `isSelf`: the same person in another tab. */
export interface Other {
  name: string | null;
  section: string | null;
  isSelf: boolean;
}

type Row = Omit<Present, 'documentId' | 'locale'> & { seenAt: string };

/**
 * Records that a tab has a draft open, and where. Returns who else has it open and the draft's current version, so that
 * a desk notices what others saved. The database stores it, so that every node knows.
 */
export async function present(strapi: Core.Strapi, one: Present, now: Date) {
  const { documentId, locale, tab, ...said } = one;
  const of = { reportId: documentId, language: locale };
  const rows = strapi.db.query(PRESENCE);
  const since = new Date(now.getTime() - EXPIRES_MS).toISOString();
  await rows.deleteMany({ where: { seenAt: { $lt: since } } });
  const data = { ...of, tab, ...said, seenAt: now.toISOString() };
  const { count } = await rows.updateMany({ where: { ...of, tab }, data });
  if (count === 0) await rows.create({ data });
  const all: Row[] = await rows.findMany({ where: of, orderBy: { id: 'asc' } });
  return {
    others: othersIn(all, one),
    version: (await lastWriteOf(strapi, documentId, locale))?.version ?? null,
  };
}

function othersIn(rows: readonly Row[], { tab, writerId }: Present): Other[] {
  const byTab = new Map(rows.map((row) => [row.tab, row]));
  byTab.delete(tab);
  return [...byTab.values()].map((row) => ({
    ...{ name: row.writer, section: row.section, isSelf: row.writerId === writerId },
  }));
}

/** Removes a tab that was closed. Only the person whose tab it is may do so. */
export async function leave(
  strapi: Core.Strapi,
  { documentId, locale, tab, writerId }: Omit<Present, 'writer' | 'section'>,
): Promise<void> {
  const where = { reportId: documentId, language: locale, tab, writerId };
  await strapi.db.query(PRESENCE).deleteMany({ where });
}
