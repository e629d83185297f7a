import { REPORT, type DocumentMiddleware } from '../stored/documents';
import { signed, unsigned } from './address';

type Block = { type?: string; image?: { url?: unknown } | null };
type Entry = { sections?: { body?: Block[] | null }[] | null };

const READS = new Set(['findOne', 'findMany', 'findFirst', 'create', 'update']);

/**
 * Signs the addresses of pictures in prose. They are stored without the signature, because it expires. Strapi signs
 * only files that an entry relates to.
 */
export const signPicturesInProse: DocumentMiddleware = (strapi) => async (call, next) => {
  if (call.uid !== REPORT) return next();
  const secret = strapi.config.get<string>('admin.auth.secret');
  const { data } = call.params as { data?: Entry };
  if (data) readdress([data], unsigned);
  const result = await next();
  if (READS.has(call.action) && result) {
    readdress([result].flat() as Entry[], (address) => signed(address, secret, Date.now()));
  }
  return result;
};

/** Changes the address of each picture in the bodies of these entries, in place. */
function readdress(entries: readonly Entry[], to: (address: string) => string): void {
  const bodies = entries.flatMap(({ sections }) => sections ?? []).map(({ body }) => body);
  for (const { image } of bodies.flatMap((body) => (Array.isArray(body) ? body : []))) {
    if (typeof image?.url === 'string') image.url = to(image.url);
  }
}
