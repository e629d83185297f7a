import { createHash } from 'node:crypto';
import { toCard, type Edition } from '../../src/domain/edition';

/** Builds the row of a first, current edition without publishing: publishing thousands would take hours. */
export function editionRowOf(edition: Edition) {
  const { documentId, locale, slug, title, year, issuedOn } = edition;
  const body = JSON.stringify(edition);
  return {
    ...{ reportId: documentId, language: locale, number: 1, current: true },
    ...{ slug, title, year, issuedOn, card: JSON.stringify(toCard(edition)), body, changed: '[]' },
    hash: createHash('sha256').update(body).digest('base64url'),
  };
}
