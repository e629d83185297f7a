import type { Core } from '@strapi/strapi';

/** A table and its columns that may hold text written by people. */
export interface Columns {
  uid: string;
  table: string;
  /** Column names, and whether the database stores the column as JSON. */
  columns: { name: string; isJson: boolean }[];
}

type Meta = {
  uid: string;
  tableName: string;
  attributes: Record<string, { type: string; columnName?: string }>;
};

const WORDED = new Set(['string', 'text', 'richtext', 'json', 'email', 'uid', 'blocks']);

/** Columns that programs rely on: a changed address would lead nowhere. */
const NAMES = new Set([
  ...['documentId', 'key', 'slug', 'url', 'hash', 'reportId', 'language', 'locale', 'address'],
  ...['unit', 'version', 'mime', 'ext', 'provider', 'wasHash', 'nowHash', 'link'],
  ...['nonce', 'tokenHash'],
]);

/**
 * Tables that are left out. Administrators change accounts, permissions and settings themselves. Editions and revisions
 * are redacted separately. The audit trail holds no text of reports or opinions and is never changed.
 */
const APART =
  /^(admin|strapi)::|^plugin::(i18n|users-permissions|content-)|^api::(edition\.(edition|redaction)|revision\.revision|audit\.audit-entry)$/;

/** Who signed in which office stays for ever: only the remark of a signature can be redacted. */
const WORDS_OF: Record<string, readonly string[]> = { 'api::report-review.sign-off': ['remark'] };

/** Returns every table of content, components and files, including tables that are added later. */
export const wordedColumns = (strapi: Core.Strapi): Columns[] =>
  [...(strapi.db.metadata as unknown as Map<string, Meta>).values()].flatMap((meta) => {
    if (APART.test(meta.uid)) return [];
    const columns = Object.entries(meta.attributes)
      .filter(([name, { type }]) => WORDED.has(type) && isWorded(meta.uid, name))
      .map(([name, { type, columnName }]) => ({
        name: columnName ?? name,
        isJson: type === 'json' || type === 'blocks',
      }));
    return columns.length > 0 ? [{ uid: meta.uid, table: meta.tableName, columns }] : [];
  });

const isWorded = (uid: string, name: string): boolean =>
  WORDS_OF[uid]?.includes(name) ?? !NAMES.has(name);
