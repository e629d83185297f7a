import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { REPORT } from '../stored/documents';
import { loadEntry } from '../stored/load';
import { canonical } from '../domain/version/canonical';
import type { Content } from '../domain/version/differences';
import { contentOf, populateOf } from './shape';

/** The present draft of a report in one language: its row, its content, and the version that identifies the content. */
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

/** The length of a version in characters: 128 bits, so that two states of a draft never share a version. */
const VERSION_LENGTH = 22;

/**
 * Returns the version of a draft's content in a language. Equal content has the same version; any change gives another.
 */
export function versionOf(content: Content, locale: string): string {
  return createHash('sha256')
    .update(canonical([locale, content]))
    .digest('base64url')
    .slice(0, VERSION_LENGTH);
}

/** Loads the draft of a report in a language. Returns null if there is none. */
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
