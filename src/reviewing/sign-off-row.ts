import type { Core } from '@strapi/strapi';
import type { SignedPart } from '../domain/review/part';
import type { Signature } from '../domain/review/standing';
import { packed, unpacked } from '../versions/packed';

export const SIGN_OFF = 'api::report-review.sign-off';

/** The decisions in a review: `classed` sets the sensitivity class, `emergency` publishes without signatures. */
export type Decision = Signature['decision'] | 'classed' | 'emergency';

/** A row of `sign_offs`, written once. */
export type SignOffRow = {
  id: number;
  reportId: string;
  language: string;
  stage: string | null;
  decision: Decision;
  signer: string;
  name: string | null;
  roles: string | null;
  remark: string | null;
  version: string | null;
  parts: string | null;
  signedAt: string;
};

/** Reads all decisions about a report, in order; with `language`, only those of that language. */
export const signOffsOf = (
  strapi: Core.Strapi,
  reportId: string,
  language?: string,
): Promise<SignOffRow[]> =>
  strapi.db.query(SIGN_OFF).findMany({
    ...{ where: { reportId, ...(language && { language }) }, orderBy: { id: 'asc' } },
  });

/** Returns the signatures among the decisions. */
export const signaturesIn = (rows: readonly SignOffRow[]): Signature[] =>
  rows.flatMap((row) =>
    row.decision === 'approved' || row.decision === 'returned'
      ? [
          {
            ...{ stage: row.stage ?? '', decision: row.decision, signer: row.signer },
            ...{ name: row.name ?? row.signer, remark: row.remark, signedAt: row.signedAt },
            ...{ version: row.version ?? '', parts: partsIn(row) },
          },
        ]
      : [],
  );

const partsIn = ({ parts }: SignOffRow): SignedPart[] =>
  parts ? (unpacked(parts) as [string, string][]).map(([path, hash]) => ({ path, hash })) : [];

/** Packs parts for a row. */
export const packedParts = (parts: readonly SignedPart[]): string =>
  packed(parts.map(({ path, hash }) => [path, hash]));
