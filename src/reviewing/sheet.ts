import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { AUDIT_ENTRY } from '../auditing/record';
import { confirmationsOf, type Confirmation } from '../confirming/confirmation-row';
import type { ChainedEntry } from '../domain/audit/chain';
import { rolesNamed } from '../domain/messages/roles';
import type { Language } from '../domain/quantity';
import { toShanghaiTime } from '../domain/shanghai-time';
import type { ReviewSheet } from '../domain/write/review-sheet';
import { nameOf } from '../http/languages';
import { EDITION, type EditionRow } from '../stored/edition-row';
import { loadDraft } from '../versions/draft';
import { CONFIRMED, DECISIONS, WORDS } from './sheet-words';
import { signOffsOf, type SignOffRow } from './sign-off-row';
import { reviewsOf, sourceOf } from './state';

type Row = { at: string; cells: string[] };

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
  const rows = [...signed, ...published, ...withdrawn, ...confirmed].sort((a, b) =>
    a.at < b.at ? -1 : 1,
  );
  return {
    title: words.title(String(draft?.content.title ?? documentId)),
    header: words.header,
    rows: rows.map(({ cells }) => cells),
  };
}

const shownTime = (at: string) => toShanghaiTime(at).slice(0, 19).replace('T', ' ');

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

/** Reads from the audit trail who published and withdrew. An edition itself names nobody. */
const deedsOf = (strapi: Core.Strapi, chain: string): Promise<ChainedEntry[]> =>
  strapi.db.query(AUDIT_ENTRY).findMany({
    where: { chain, action: { $in: ['published', 'withdrawn'] } },
    orderBy: { number: 'asc' },
  });

function publishedRow(
  strapi: Core.Strapi,
  row: EditionRow,
  deeds: readonly ChainedEntry[],
  language: Language,
): Row {
  const deed = deeds.find(
    ({ language: of, details }) => of === row.language && editionIn(details) === row.number,
  );
  const at = new Date(row.createdAt).toISOString();
  return {
    at,
    cells: [
      ...[nameOf(strapi, row.language), WORDS[language].edition(row.number)],
      ...[WORDS[language].deeds.published, ...personIn(deed, language)],
      ...[shownTime(at), row.overrideReason ?? '', '', row.hash],
    ],
  };
}

function withdrawnRow(strapi: Core.Strapi, entry: ChainedEntry, language: Language): Row {
  const of = entry.language ? nameOf(strapi, entry.language) : '';
  const { deeds } = WORDS[language];
  return {
    at: entry.at,
    cells: [of, '', deeds.withdrawn, ...personIn(entry, language), shownTime(entry.at), '', '', ''],
  };
}

const editionIn = (details: string) => (JSON.parse(details) as { edition?: number }).edition;

/**
 * Names the person of an audit entry. An entry without a person, such as those of the sample, was made by a program.
 */
const personIn = (deed: ChainedEntry | undefined, language: Language): [string, string] => [
  deed ? (deed.name ?? WORDS[language].program) : '',
  rolesNamed(deed?.roles ?? '', language),
];

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
