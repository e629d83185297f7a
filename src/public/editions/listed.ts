import type { Card, Edition } from '../../domain/edition';
import { withUnitNames } from '../../domain/write/unit-name';
import { correctionsOf } from '../../domain/years';
import { redactionOf } from './current';
import type { Knex } from './knex';

/** Another language in which a report is published. */
export type Localization = { locale: string; slug: string };

type Time = string | number | Date;

/** The columns that every list reads, from `editions as e`. */
const BOTH = { number: 'e.number', createdAt: 'e.created_at' };
export const CARDS = { card: 'e.card', ...BOTH };
export const WHOLE = {
  ...{ body: 'e.body', redactedAt: 'e.redacted_at', redactionReason: 'e.redaction_reason' },
  ...BOTH,
};

export type CardRow = { card: string; number: number; createdAt: Time; total?: string | number };
export type WholeRow = Pick<CardRow, 'number' | 'createdAt'> & {
  body: string;
  redactedAt: string | null;
  redactionReason: string | null;
};

/** A card in a list, with its publication date, its edition number and its other languages. */
export type ListedCard = Card & {
  publishedAt: string;
  edition: number;
  localizations: Localization[];
};

/** Builds the cards of a page. One query reads the other languages of all cards. */
export const cardsOf = async (knex: Knex, rows: CardRow[]): Promise<ListedCard[]> =>
  withLanguages(
    knex,
    rows.map(({ card, ...row }) => ({ ...(JSON.parse(card) as Card), ...saidOf(row) })),
  );

/**
 * Builds the whole reports of a page, each in the shape of its own address. Two queries read the corrections and other
 * languages of all reports.
 */
export async function wholesOf(knex: Knex, rows: WholeRow[]) {
  const reports = rows.map(({ body, redactedAt, redactionReason, ...row }) => ({
    ...withUnitNames(JSON.parse(body) as Edition),
    ...saidOf(row),
    redaction: redactionOf({ redactedAt, redactionReason }),
  }));
  const corrected = await correctionsIn(knex, reports);
  return (await withLanguages(knex, reports)).map((report) => ({
    ...report,
    corrections: correctionsOf(
      corrected.filter(
        (one) => one.reportId === report.documentId && one.language === report.locale,
      ),
    ),
  }));
}

const saidOf = ({ number, createdAt }: Pick<CardRow, 'number' | 'createdAt'>) => ({
  publishedAt: new Date(createdAt).toISOString(),
  edition: number,
});

type Corrected = Parameters<typeof correctionsOf>[0][number] & {
  reportId: string;
  language: string;
};

const correctionsIn = (knex: Knex, reports: { documentId: string }[]): Promise<Corrected[]> =>
  knex('editions')
    .whereNotNull('correction')
    .whereIn('report_id', idsOf(reports))
    .select({
      ...{ reportId: 'report_id', language: 'language', number: 'number' },
      ...{ createdAt: 'created_at', correction: 'correction', changed: 'changed' },
    }) as unknown as Promise<Corrected[]>;

async function withLanguages<Report extends Card>(knex: Knex, reports: Report[]) {
  const current: (Localization & { reportId: string })[] =
    reports.length === 0
      ? []
      : await knex('editions')
          .where('current', true)
          .whereIn('report_id', idsOf(reports))
          .orderBy('language')
          .select({ reportId: 'report_id', locale: 'language', slug: 'slug' });
  return reports.map((report) => ({
    ...report,
    localizations: current
      .filter(({ reportId, locale }) => reportId === report.documentId && locale !== report.locale)
      .map(({ locale, slug }) => ({ locale, slug })),
  }));
}

const idsOf = (reports: { documentId: string }[]) => reports.map(({ documentId }) => documentId);
