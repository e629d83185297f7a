import type { Core } from '@strapi/strapi';
import { groupedBy } from '../domain/grouped';
import type { ConfirmationAnswer } from '../domain/confirm/standing';
import type { Statement } from '../domain/confirm/statement';

export const CONFIRMATION = 'api::report-confirmation.confirmation';
export const CONFIRMATION_ANSWER = 'api::report-confirmation.confirmation-answer';

/** A row of `confirmations`: a question to somebody outside, with the text at the time of asking. */
export type ConfirmationRow = Statement & {
  id: number;
  reportId: string;
  language: string;
  /** A path as in a signature: `sections.k3.metrics.m7`. */
  path: string;
  /** The recipient in the asker's words: a village, a department, a person. */
  recipient: string;
  email: string | null;
  /** `user:3`. */
  asker: string;
  askerName: string | null;
  askedAt: string;
  expiresAt: string;
  /** Random. The token is made from this and the installation's secret. */
  nonce: string;
  /** Finds the row of a token. */
  tokenHash: string;
  revokedAt: string | null;
  remindedAt: string | null;
};

/** A row of `confirmation_answers`, written once. */
export type AnswerRow = ConfirmationAnswer & { id: number; confirmation: number };

/** A question with its answers, in order. */
export type Confirmation = { row: ConfirmationRow; answers: AnswerRow[] };

/** Returns what was asked about a report, in one language or all, in order. */
export async function confirmationsOf(
  strapi: Core.Strapi,
  where: Partial<Pick<ConfirmationRow, 'id' | 'reportId' | 'language'>>,
): Promise<Confirmation[]> {
  const rows: ConfirmationRow[] = await strapi.db
    .query(CONFIRMATION)
    .findMany({ where, orderBy: { id: 'asc' } });
  const answers = groupedBy(
    await answersTo(
      strapi,
      rows.map(({ id }) => id),
    ),
    ({ confirmation }) => confirmation,
  );
  return rows.map((row) => ({ row, answers: answers.get(row.id) ?? [] }));
}

const answersTo = async (strapi: Core.Strapi, ids: readonly number[]): Promise<AnswerRow[]> =>
  ids.length === 0
    ? []
    : strapi.db.query(CONFIRMATION_ANSWER).findMany({
        ...{ where: { confirmation: { $in: ids } }, orderBy: { id: 'asc' } },
      });
