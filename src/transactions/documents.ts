import type { Core } from '@strapi/strapi';
import { WRITES } from '../stored/documents';
import { retried } from './retry';

type Params = { data?: unknown };
type Action = (params?: Params) => Promise<unknown>;

/**
 * Retries each write of the Document Service that is a transaction of its own. Here and not in a document middleware:
 * Strapi's chain of them runs once. Called at bootstrap, when all types are known.
 */
export function retryWrites(strapi: Core.Strapi): void {
  const own = Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
  for (const uid of own) {
    const documents = strapi.documents(uid as never) as unknown as Record<string, Action>;
    for (const action of WRITES) {
      const original = documents[action];
      if (!original) continue;
      documents[action] = (params = {}) => retried(strapi, () => original(copyOf(params)));
    }
  }
}

/** What one attempt did to the data must not reach the next. */
const copyOf = (params: Params): Params =>
  params.data === undefined ? params : { ...params, data: structuredClone(params.data) };
