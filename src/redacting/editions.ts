import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Edition } from '../domain/edition';
import { toCard } from '../domain/edition';
import { redacted } from '../domain/years/redact';
import type { Redaction } from '../domain/years/redact-text';
import { withoutPictures } from '../domain/years/without-pictures';
import { linkOf } from '../domain/years/redaction-chain';
import { EDITION, REDACTION, type EditionRow } from '../stored/edition-row';
import { without } from './plan';

/** An edition that contains a redacted word or picture, and its new content. */
export interface RedactedEdition {
  row: EditionRow & { id: number };
  edition: Edition;
  set: Record<string, string | null>;
  hash: string;
}

const WORDS = ['correction', 'changed'] as const;
const BATCH = 50;

/** Returns every edition of every report that contains the words or pictures, current or not. */
export async function editionsWith(
  strapi: Core.Strapi,
  redaction: Redaction,
  pictures: ReadonlySet<string>,
): Promise<RedactedEdition[]> {
  const found: RedactedEdition[] = [];
  for (let last = 0; ;) {
    const rows: RedactedEdition['row'][] = await strapi.db.query(EDITION).findMany({
      where: { id: { $gt: last } },
      orderBy: { id: 'asc' },
      limit: BATCH,
    });
    if (rows.length === 0) return found;
    for (const row of rows) found.push(...redactedRow(row, redaction, pictures));
    last = rows.at(-1)!.id;
  }
}

function redactedRow(
  row: RedactedEdition['row'],
  redaction: Redaction,
  pictures: ReadonlySet<string>,
): RedactedEdition[] {
  const before = JSON.parse(row.body) as Edition;
  const edition = withoutPictures(redacted(before, redaction), pictures);
  const beside = [...WORDS, 'overrideReason' as const].flatMap((name) => {
    const next = without(row[name], false, redaction);
    return next === null ? [] : [[name, next] as const];
  });
  if (edition === before && beside.length === 0) return [];
  const body = edition === before ? row.body : JSON.stringify(edition);
  const hash = createHash('sha256').update(body).digest('base64url');
  const set = {
    ...{ body, hash, title: edition.title, card: JSON.stringify(toCard(edition)) },
    ...Object.fromEntries(beside),
  };
  return [{ row, edition, set, hash }];
}

/** The record of a redaction: why, by whom, and when. */
export interface Reason {
  reason: string;
  writer: string | null;
  at: string;
}

/**
 * Rewrites the editions. Each keeps its number and its date, and records its redaction. The redaction record is written
 * first: the trigger that protects editions only allows changes that have such a record.
 */
export async function redactEditions(
  strapi: Core.Strapi,
  found: readonly RedactedEdition[],
  { reason, writer, at }: Reason,
): Promise<void> {
  for (const { row, set, hash } of found) {
    const records = strapi.db.query(REDACTION as never);
    const last = (await records.findOne({ orderBy: { id: 'desc' } as never })) as Linked | null;
    const { reportId, language, number } = row;
    const record = { reportId, language, number, wasHash: row.hash, nowHash: hash, reason, at };
    const link = createHash('sha256')
      .update(linkOf(last?.link ?? null, record))
      .digest('base64url');
    await records.create({ data: { ...record, writer, link } as never });
    await strapi.db.query(EDITION).update({
      where: { id: row.id },
      data: { ...set, redactedAt: at, redactionReason: reason } as never,
    });
  }
}

type Linked = { link: string };
