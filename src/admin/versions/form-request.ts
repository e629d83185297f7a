/** A write of Strapi's form on one report. */
export type FormRequest = { documentId: string; locale: string };

const ADDRESS =
  /\/content-manager\/collection-types\/api::report\.report\/([a-z0-9]{24})(\/actions\/(publish|unpublish|discard))?$/;

/** What a request writes, if it is one of Strapi's form on a report; null for every other. */
export function formRequest(address: string, method: string): FormRequest | null {
  if (!['PUT', 'POST', 'DELETE'].includes(method)) return null;
  const { pathname, searchParams } = new URL(address, 'http://admin');
  const [, documentId, action] = ADDRESS.exec(decodeURIComponent(pathname)) ?? [];
  const locale = searchParams.get('locale');
  if (!documentId || !locale || (method === 'POST') !== Boolean(action)) return null;
  return { documentId, locale };
}
