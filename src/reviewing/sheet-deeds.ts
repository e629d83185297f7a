import type { Core } from '@strapi/strapi';
import { AUDIT_ENTRY } from '../auditing/record';
import type { ChainedEntry } from '../domain/audit/chain';
import { message } from '../domain/messages';
import { rolesNamed } from '../domain/messages/roles';
import type { Language } from '../domain/quantity';
import { toShanghaiTime } from '../domain/shanghai-time';
import { nameOf } from '../http/languages';
import type { EverDismissed } from '../stored/dismissed-findings';
import type { EditionRow } from '../stored/edition-row';
import { FOUND, WORDS } from './sheet-words';

/** A line of the sheet, and the instant that it stands by. */
export type Row = { at: string; cells: string[] };

export const shownTime = (at: string) => toShanghaiTime(at).slice(0, 19).replace('T', ' ');

/** Who published, withdrew and confirmed findings, as the audit trail has it: an edition itself names nobody. */
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

/** What no person asked for, such as the sample, a program has done. */
const personIn = (deed: ChainedEntry | undefined, language: Language): [string, string] => [
  deed ? (deed.name ?? WORDS[language].program) : '',
  rolesNamed(deed?.roles ?? '', language),
];

/** What checks found and somebody confirmed as it stands, with the reason; and that it was taken back. */
export function foundRows(
  strapi: Core.Strapi,
  row: EverDismissed,
  deeds: readonly ChainedEntry[],
  language: Language,
): Row[] {
  const { stage, decision, said } = FOUND[language];
  const line = (action: keyof typeof decision, when: string, name: string | null): Row => {
    const deed = deeds.find(
      (one) => one.action === action && findingIn(one.details) === row.finding,
    );
    const at = new Date(when).toISOString();
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
