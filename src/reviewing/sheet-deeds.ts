import type { Core } from '@strapi/strapi';
import { AUDIT_ENTRY } from '../auditing/record';
import type { ChainedEntry } from '../domain/audit/chain';
import { rolesNamed } from '../domain/messages/roles';
import type { Language } from '../domain/quantity';
import { toShanghaiTime } from '../domain/shanghai-time';
import { nameOf } from '../http/languages';
import type { EditionRow } from '../stored/edition-row';
import { WORDS } from './sheet-words';

/** A line of the sheet, and the time by which lines are sorted. */
export type Row = { at: string; cells: string[] };

/** Returns a time as the sheet prints it, in China's time. */
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

/** Returns the line of an edition: when it was published, and by whom. */
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

/** Returns the line of a withdrawal. */
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
