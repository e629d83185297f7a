import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { record } from '../auditing/record';
import type { Part } from '../domain/review/part';
import { revisionsOf } from '../versions/revisions';
import { show } from '../versions/told';
import { rolesOf, type Person } from './person';
import { packedParts, SIGN_OFF, type Decision } from './sign-off-row';
import type { Review } from './state';

type Said = {
  stage?: string | null;
  decision: Decision;
  remark?: string | undefined;
  parts: readonly Part[];
};

/**
 * Writes a decision about a draft, keeps that version of the draft, and records it in the audit trail. Call it inside
 * the lock and transaction.
 */
export async function keepDecision(
  strapi: Core.Strapi,
  { draft, sensitivity }: Review,
  person: Person,
  { stage = null, decision, remark, parts }: Said,
): Promise<void> {
  const { documentId: reportId, locale: language, version } = draft;
  const signed = parts.length > 0;
  await strapi.db.query(SIGN_OFF).create({
    data: {
      ...{ reportId, language, stage, decision, signer: person.id, name: person.name },
      ...{ roles: rolesOf(person), remark: remark ?? null, version },
      ...{ parts: signed ? packedParts(parts) : null, signedAt: new Date().toISOString() },
    },
  });
  await revisionsOf(strapi, reportId).keep(language, version);
  show(strapi, language, version);
  await record(strapi, {
    ...{ chain: reportId, action: decision, language },
    details: {
      ...{ stage, version, parts: parts.length, sensitivity },
      ...(remark && { remarkHash: createHash('sha256').update(remark).digest('hex') }),
      hashes: parts.map(({ path, hash }) => `${path} ${hash}`),
    },
  });
}
