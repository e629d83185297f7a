/** How the answers of a public read are told apart in memory. */
export type DeliveryOptions = {
  /**
   * Reads a query string that was parsed into an object, so that every spelling of one question has one
   * key. Throws `ValidationError` where the route refuses it.
   */
  parseQuery: (query: unknown) => object;
  /**
   * `bounded` where the content bounds the number of answers (each report, each language), `open` where
   * a client can think up ever new questions (filters, pages). The two are kept apart: docs/architecture.md.
   */
  questions: 'bounded' | 'open';
  /** `anonymous` where who shows a token is answered by another route of the same path. */
  audience?: 'anonymous';
};

/**
 * One public read: a route of Strapi, open to anybody, whose answers `delivery/middleware.ts` keeps in
 * memory. The handler answers with `send` or `respond` and names the answer's tags.
 */
export const publicRead = (
  path: string,
  handler: string,
  parseQuery: DeliveryOptions['parseQuery'],
  questions: DeliveryOptions['questions'] = 'bounded',
) => ({
  method: 'GET' as const,
  path,
  handler,
  config: {
    auth: false as const,
    delivery: { parseQuery, questions } as DeliveryOptions,
  },
});

/**
 * A public read at the path of one of Strapi's own routes, which answers those who show a token. Its handler passes them on
 * (`next`), and its API is loaded before that of the other.
 */
export function anonymousRead(...of: Parameters<typeof publicRead>) {
  const read = publicRead(...of);
  read.config.delivery.audience = 'anonymous';
  return read;
}

export type PublicRead = ReturnType<typeof publicRead>;
