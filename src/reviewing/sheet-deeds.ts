import type { Core } from '@strapi/strapi';
import { AUDIT_ENTRY } from '../auditing/record';
import type { ChainedEntry } from '../domain/audit/chain';
import { message } from '../domain/messages';
import { rolesNamed } from '../domain/messages/roles';
import { groupedBy } from '../domain/grouped';
import type { Language } from '../domain/quantity';
import { toShanghaiTime } from '../domain/shanghai-time';
import { nameOf } from '../http/languages';
import type { EverDismissed } from '../stored/dismissed-findings';
import type { EditionRow } from '../stored/edition-row';
import { FOUND, WORDS } from './sheet-words';

/** A line of the sheet, and the time by which lines are sorted. */
export type Row = { at: string; cells: string[] };

export const shownTime = (at: string) => toShanghaiTime(at).slice(0, 19).replace('T', ' ');

/** Returns the entries of the audit trail that the sheet needs: editions and findings do not name roles themselves. */
export const deedsOf = (strapi: Core.Strapi, chain: string): Promise<ChainedEntry[]> =>
  strapi.db.query(AUDIT_ENTRY).findMany({
    where: {
      chain,
      action: { $in: ['published', 'withdrawn', 'finding-confirmed', 'finding-reopened'] },
    },
    orderBy: { number: 'asc' },
  });

export function publishedRow(
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

export function withdrawnRow(strapi: Core.Strapi, entry: ChainedEntry, language: Language): Row {
  const of = entry.language ? nameOf(strapi, entry.language) : '';
  const { deeds } = WORDS[language];
  return {
    at: entry.at,
    cells: [of, '', deeds.withdrawn, ...personIn(entry, language), shownTime(entry.at), '', '', ''],
  };
}

const editionIn = (details: string) => (JSON.parse(details) as { edition?: number }).edition;

/** Returns the name and roles of a deed. A deed without a user, such as loading the sample, was done by a program. */
const personIn = (deed: ChainedEntry | undefined, language: Language): [string, string] => [
  deed ? (deed.name ?? WORDS[language].program) : '',
  rolesNamed(deed?.roles ?? '', language),
];

/** The entries of the audit trail about findings, by the id of the finding. */
export type DeedsOfFindings = ReadonlyMap<string | undefined, readonly ChainedEntry[]>;

/** Groups the entries about findings, so that the details of each are parsed once. */
export const deedsOfFindings = (deeds: readonly ChainedEntry[]): DeedsOfFindings =>
  groupedBy(
    deeds.filter(({ action }) => action.startsWith('finding-')),
    ({ details }) => findingIn(details),
  );

/**
 * The entry in the audit trail is written after its row in one transaction, at most this much later, in milliseconds. A
 * finding may be confirmed, reopened and confirmed again by somebody else: each time has an entry of its own.
 */
const ONE_DEED = 60_000;

/** Returns the lines of a confirmed finding: who confirmed it and why, and who took that back. */
export function foundRows(
  strapi: Core.Strapi,
  row: EverDismissed,
  deeds: DeedsOfFindings,
  language: Language,
): Row[] {
  const { stage, decision, said } = FOUND[language];
  const own = deeds.get(row.finding) ?? [];
  const line = (action: keyof typeof decision, when: string, name: string | null): Row => {
    const at = new Date(when).toISOString();
    const deed = own.find((one) => {
      const later = Date.parse(one.at) - Date.parse(at);
      const isOfRow = later >= 0 && later < ONE_DEED;
      return isOfRow && one.action === action && one.language === row.language;
    });
    return {
      at,
      cells: [
        ...[nameOf(strapi, row.language), stage, decision[action], name ?? ''],
        ...[rolesNamed(deed?.roles ?? '', language), shownTime(at)],
        ...[said(message(row.issue, language), row.reason), '', ''],
      ],
    };
  };
  return [
    line('finding-confirmed', row.writtenAt, row.writer),
    ...(row.undoneAt ? [line('finding-reopened', row.undoneAt, row.undoneBy)] : []),
  ];
}

const findingIn = (details: string) => (JSON.parse(details) as { finding?: string }).finding;
