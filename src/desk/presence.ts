import type { Core } from '@strapi/strapi';
import { lastVersionOf } from '../versions/last-version';

export const PRESENCE = 'api::report-desk.presence';

/** How long somebody who says nothing more is taken to be there: three beats of the desk, of which one may be late. */
export const EXPIRES_MS = 30_000;

/** A draft in a language, as one tab of somebody's browser has it open. */
export interface Present {
  documentId: string;
  locale: string;
  tab: string;
  writerId: string;
  writer: string | null;
  /** The key of the section that the cursor is in. */
  section: string | null;
}

/** Somebody else who has the draft open; `isSelf`: the same person in another tab. */
export interface Other {
  name: string | null;
  section: string | null;
  isSelf: boolean;
}

type Row = Omit<Present, 'documentId' | 'locale'> & { seenAt: string };

/**
 * Says that somebody has a draft open, and where. Answers who else has, and which version the draft is of, so that a desk learns
 * what others saved. It is kept in the database, so that every node knows of it.
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
    version: await lastVersionOf(strapi, documentId, locale),
  };
}

function othersIn(rows: readonly Row[], { tab, writerId }: Present): Other[] {
  const byTab = new Map(rows.map((row) => [row.tab, row]));
  byTab.delete(tab);
  return [...byTab.values()].map((row) => ({
    ...{ name: row.writer, section: row.section, isSelf: row.writerId === writerId },
  }));
}

/** A tab that is closed or left is not there any more. Only its own person may say so. */
export async function leave(
  strapi: Core.Strapi,
  { documentId, locale, tab, writerId }: Omit<Present, 'writer' | 'section'>,
): Promise<void> {
  const where = { reportId: documentId, language: locale, tab, writerId };
  await strapi.db.query(PRESENCE).deleteMany({ where });
}
