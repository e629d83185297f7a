import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { confirmationsOf, type Confirmation } from '../confirming/confirmation-row';
import { rolesNamed } from '../domain/messages/roles';
import type { Language } from '../domain/quantity';
import type { ReviewSheet } from '../domain/write/review-sheet';
import { nameOf } from '../http/languages';
import { everDismissed } from '../stored/dismissed-findings';
import { EDITION, type EditionRow } from '../stored/edition-row';
import { loadDraft } from '../versions/draft';
import { deedsOf, publishedRow, shownTime, withdrawnRow, type Row } from './sheet-deeds';
import { deedsOfFindings, foundRows } from './sheet-findings';
import { CONFIRMED, DECISIONS, WORDS } from './sheet-words';
import { signOffsOf, type SignOffRow } from './sign-off-row';
import { reviewsOf, sourceOf } from './state';

/**
 * Builds the 审核单 of a report: every decision of a reviewer, every edition, every withdrawal and every confirmation, by
 * time.
 */
export async function sheetOf(
  strapi: Core.Strapi,
  documentId: string,
  language: Language,
): Promise<ReviewSheet> {
  const draft = await loadDraft(strapi, documentId, sourceOf(strapi));
  const words = WORDS[language];
  const signed = (await signOffsOf(strapi, documentId)).map((row) =>
    signedRow(strapi, row, language),
  );
  const editions: EditionRow[] = await strapi.db
    .query(EDITION)
    .findMany({ where: { reportId: documentId } });
  const deeds = await deedsOf(strapi, documentId);
  const published = editions.map((row) => publishedRow(strapi, row, deeds, language));
  const withdrawn = deeds
    .filter(({ action }) => action === 'withdrawn')
    .map((entry) => withdrawnRow(strapi, entry, language));
  const confirmed = (await confirmationsOf(strapi, { reportId: documentId })).flatMap((one) =>
    confirmedRows(strapi, one, language),
  );
  const ofFindings = deedsOfFindings(deeds);
  const found = (await everDismissed(strapi, documentId)).flatMap((row) =>
    foundRows(strapi, row, ofFindings, language),
  );
  const rows = [...signed, ...published, ...withdrawn, ...confirmed, ...found].sort((a, b) =>
    a.at < b.at ? -1 : 1,
  );
  return {
    title: words.title(String(draft?.content.title ?? documentId)),
    header: words.header,
    rows: rows.map(({ cells }) => cells),
  };
}

function signedRow(strapi: Core.Strapi, row: SignOffRow, language: Language): Row {
  const stage = reviewsOf(strapi).stages.find(({ key }) => key === row.stage);
  const hash = row.parts ? createHash('sha256').update(row.parts).digest('hex') : '';
  return {
    at: row.signedAt,
    cells: [
      ...[nameOf(strapi, row.language), stage?.name[language] ?? row.stage ?? ''],
      ...[DECISIONS[row.decision][language], row.name ?? '', rolesNamed(row.roles ?? '', language)],
      ...[shownTime(row.signedAt), row.remark ?? '', row.version ?? '', hash],
    ],
  };
}

function confirmedRows(strapi: Core.Strapi, { row, answers }: Confirmation, language: Language) {
  const { stage, verdict, said } = CONFIRMED[language];
  return answers.map(({ verdict: given, value, remark, name, at }): Row => ({
    at,
    cells: [
      ...[nameOf(strapi, row.language), stage, verdict[given]],
      ...[name ? `${row.recipient}（${name}）` : row.recipient, '', shownTime(at)],
      ...[said(row.words, value, remark), '', ''],
    ],
  }));
}
