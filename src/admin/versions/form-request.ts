/** A write request of Strapi's form for one report. */
export type FormRequest = { documentId: string; locale: string };

const ADDRESS =
  /\/content-manager\/collection-types\/api::report\.report\/([a-z0-9]{24})(\/actions\/(publish|unpublish|discard))?$/;

/** Returns the draft that a request of Strapi's form writes; null for any other request. */
export function formRequest(address: string, method: string): FormRequest | null {
  if (!['PUT', 'POST', 'DELETE'].includes(method)) return null;
  const { pathname, searchParams } = new URL(address, 'http://admin');
  const [, documentId, action] = ADDRESS.exec(decodeURIComponent(pathname)) ?? [];
  const locale = searchParams.get('locale');
  if (!documentId || !locale || (method === 'POST') !== Boolean(action)) return null;
  return { documentId, locale };
}
