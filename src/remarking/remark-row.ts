import type { Core } from '@strapi/strapi';
import { groupedBy } from '../domain/grouped';
import type { Anchor } from '../domain/remark/anchor';
import { threadOf, type Said, type Thread } from '../domain/remark/thread';

export const REMARK = 'api::report-remark.remark';

/** A row of `remarks`: one entry in a thread of a report. It is written once and never changed. */
export type RemarkRow = Omit<Said, 'anchor'> & {
  id: number;
  reportId: string;
  language: string;
  /** As JSON. */
  anchor: string | null;
};

/** Selects threads by a condition on their rows. */
export type Which = Partial<Pick<RemarkRow, 'reportId' | 'language'>> & {
  thread?: string | { $in: string[] };
};

/** A thread of a report in a language. */
export type ThreadOfReport = Thread & Pick<RemarkRow, 'reportId' | 'language'>;

/** Reads threads in their present state, in the order in which they were opened. */
export async function threadsOf(strapi: Core.Strapi, where: Which): Promise<ThreadOfReport[]> {
  const rows: RemarkRow[] = await strapi.db
    .query(REMARK)
    .findMany({ where, orderBy: { id: 'asc' } });
  return [...groupedBy(rows, ({ thread }) => thread).values()].flatMap((all) => {
    const thread = threadOf(all.map(saidIn));
    const { reportId, language } = all[0]!;
    return thread ? [{ ...thread, reportId, language }] : [];
  });
}

const saidIn = ({ anchor, ...row }: RemarkRow): Said => ({
  ...row,
  anchor: anchor === null ? null : (JSON.parse(anchor) as Anchor),
});
