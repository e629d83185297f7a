import type { Core } from '@strapi/strapi';

/** A table, and those of its columns in which words of people stand. */
export interface Columns {
  uid: string;
  table: string;
  /** Names of columns, with whether the database keeps them as JSON. */
  columns: { name: string; isJson: boolean }[];
}

type Meta = {
  uid: string;
  tableName: string;
  attributes: Record<string, { type: string; columnName?: string }>;
};

const WORDED = new Set(['string', 'text', 'richtext', 'json', 'email', 'uid', 'blocks']);

/** What programs go by: an address that changed would lead nowhere. */
const NAMES = new Set([
  ...['documentId', 'key', 'slug', 'url', 'hash', 'reportId', 'language', 'locale', 'address'],
  ...['unit', 'version', 'mime', 'ext', 'provider', 'wasHash', 'nowHash', 'link'],
  ...['nonce', 'tokenHash'],
]);

/**
 * Accounts, permissions and settings are the administrator's own to change; editions and revisions have ways of their own; the
 * audit trail holds no words of reports or opinions, and is never changed.
 */
const APART =
  /^(admin|strapi)::|^plugin::(i18n|users-permissions|content-)|^api::(edition\.(edition|redaction)|revision\.revision|audit\.audit-entry)$/;

/** Who signed in which office stays for ever: of a signature the opinion alone is words. */
const WORDS_OF: Record<string, readonly string[]> = { 'api::report-review.sign-off': ['remark'] };

/** Every table of content, components and files included, also those that are added later. */
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
