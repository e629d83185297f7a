import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { REPORT } from '../stored/documents';
import { loadEntry } from '../stored/load';
import { canonical } from '../domain/version/canonical';
import type { Content } from '../domain/version/differences';
import { contentOf, populateOf } from './shape';

/** A draft of a report in one language as it stands: its row, what it says, and the version that names that. */
export type Draft = {
  documentId: string;
  locale: string;
  version: string;
  content: Content;
  /** The row with all its components, each with its row id. */
  entry: Record<string, unknown>;
  updatedAt: string;
};

type Row = Record<string, unknown> & { updatedAt: string };

/** 128 bits: two states of one draft never share a version. */
const VERSION_LENGTH = 22;

/** Names what a draft says in a language: equal for equal content, another one after every change. */
export function versionOf(content: Content, locale: string): string {
  return createHash('sha256')
    .update(canonical([locale, content]))
    .digest('base64url')
    .slice(0, VERSION_LENGTH);
}

/** The draft of a report in a language; null where there is none. */
export async function loadDraft(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<Draft | null> {
  const which = { documentId, locale, status: 'draft' } as const;
  const entry = await loadEntry<Row>(strapi, which, populateOf(strapi, REPORT));
  if (!entry) return null;
  const content = contentOf(strapi, REPORT, entry);
  const version = versionOf(content, locale);
  return { documentId, locale, version, content, entry, updatedAt: entry.updatedAt };
}
