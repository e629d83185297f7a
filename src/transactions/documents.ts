import type { Core } from '@strapi/strapi';
import { WRITES } from '../stored/documents';
import { retried } from './retry';

type Params = { data?: unknown };
type Action = (params?: Params) => Promise<unknown>;

/**
 * Retries each Document Service write that is a transaction of its own. This is not a document middleware, because
 * Strapi runs its chain of middlewares only once. Called at bootstrap, when all types are known.
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

/** Copies the data, so that changes by one attempt do not reach the next. */
const copyOf = (params: Params): Params =>
  params.data === undefined ? params : { ...params, data: structuredClone(params.data) };
