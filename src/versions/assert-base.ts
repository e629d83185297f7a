import type { Core } from '@strapi/strapi';
import { baseOf, type Base } from './base';
import { staleRefusal, type Met } from './stale';
import { revisionsOf } from './revisions';
import { told } from './told';

/**
 * Throws 409 if the draft is not the version that the caller's write is based on. Earlier writes of the same request do
 * not count as a change by others: saving and publishing in one request is two writes. If a write concerns several
 * languages, each version that it names must still be the draft of one of them.
 */
export async function assertBase(strapi: Core.Strapi, met: readonly Met[]): Promise<void> {
  const ctx = strapi.requestContext.get();
  const base = baseOf(ctx);
  if (!base) return;
  const { made } = told(ctx);
  const late = await lateAmong(strapi, base, met, made);
  if (late) throw await staleRefusal(strapi, base, late);
}

async function lateAmong(
  strapi: Core.Strapi,
  base: Base,
  met: readonly Met[],
  made: ReadonlySet<string>,
): Promise<Met | undefined> {
  const others = met.filter(({ draft }) => !draft || !made.has(draft.version));
  if (base.kind === 'any') return others.find(({ draft }) => !draft);
  if (base.kind === 'none') return others.find(({ draft }) => draft);
  const standing = new Set(met.map(({ draft }) => draft?.version));
  const gone = base.versions.filter((version) => !standing.has(version));
  if (others.length < 2) return gone.length < base.versions.length ? undefined : others[0];
  return gone.length > 0 ? whereItStood(strapi, gone, others) : undefined;
}

/** Returns the draft that one of these versions belonged to, or the first draft if no revision of it is left. */
async function whereItStood(strapi: Core.Strapi, versions: string[], met: readonly Met[]) {
  const [first] = met;
  const revision = await revisionsOf(strapi, first?.documentId ?? '').among(versions);
  return met.find(({ locale }) => locale === revision?.language) ?? first;
}
