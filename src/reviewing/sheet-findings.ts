import type { Core } from '@strapi/strapi';
import type { ChainedEntry } from '../domain/audit/chain';
import { groupedBy } from '../domain/grouped';
import { message } from '../domain/messages';
import { rolesNamed } from '../domain/messages/roles';
import type { Language } from '../domain/quantity';
import { nameOf } from '../http/languages';
import type { EverDismissed } from '../stored/dismissed-findings';
import { shownTime, type Row } from './sheet-deeds';
import { FOUND } from './sheet-words';

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
