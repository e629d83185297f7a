import type { Core } from '@strapi/strapi';
import type { ChainedEntry } from '../domain/audit/chain';
import { REPORT } from '../stored/documents';
import { titlesOf } from '../stored/titles';
import { paginationMeta, windowOf } from '../http/pagination';
import type { AuditSearch } from './query';
import { AUDIT_ENTRY } from './record';

/** Finds entries of the audit trail, the newest first. */
export async function searchAudit(strapi: Core.Strapi, asked: AuditSearch) {
  const { pagination } = asked;
  const titled = asked.q ? await reportsCalled(strapi, asked.q) : [];
  const where = whereOf(asked, titled);
  const rows = strapi.db.query(AUDIT_ENTRY);
  const total = pagination.withCount ? await rows.count({ where }) : null;
  const found: (ChainedEntry & { id: number })[] = await rows.findMany({
    ...{ where, ...windowOf(pagination), orderBy: [{ at: 'desc' }, { id: 'desc' }] },
  });
  const titles = await titlesOf(
    strapi,
    found.map(({ chain }) => chain),
  );
  const data = found.map((row) => ({
    ...shown(row),
    subject: row.subject ?? titles.get(row.chain) ?? null,
  }));
  return { data, meta: { pagination: paginationMeta(pagination, total) } };
}

/** Returns an entry for the response, with its details parsed from JSON. */
export function shown({
  chain,
  number,
  at,
  name,
  roles,
  action,
  language,
  subject,
  details,
  hash,
}: ChainedEntry) {
  const report = chain === 'settings' ? null : chain;
  return {
    ...{ report, number, at, name, roles, action, language, subject, hash },
    details: JSON.parse(details) as Record<string, unknown>,
  };
}

async function reportsCalled(strapi: Core.Strapi, title: string): Promise<string[]> {
  const rows: { documentId: string }[] = await strapi.db
    .query(REPORT)
    .findMany({ where: { title: { $containsi: title } }, select: ['documentId'] });
  return [...new Set(rows.map(({ documentId }) => documentId))];
}

/** The first and last instant of a day in China (UTC+8). */
const startOf = (day: string) => new Date(`${day}T00:00:00+08:00`).toISOString();
const endOf = (day: string) => new Date(`${day}T23:59:59.999+08:00`).toISOString();

function whereOf({ report, actor, action, q, from, to }: AuditSearch, titled: string[]): object {
  const all: object[] = [
    ...(report ? [{ chain: report }] : []),
    ...(actor ? [{ $or: [{ actor }, { name: { $containsi: actor } }] }] : []),
    ...(action ? [{ action }] : []),
    ...(q
      ? [
          {
            $or: [
              { subject: { $containsi: q } },
              { details: { $containsi: q } },
              { chain: { $in: ['', ...titled] } },
            ],
          },
        ]
      : []),
    ...(from ? [{ at: { $gte: startOf(from) } }] : []),
    ...(to ? [{ at: { $lte: endOf(to) } }] : []),
  ];
  return all.length > 0 ? { $and: all } : {};
}
