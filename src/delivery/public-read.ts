/** How the cache tells the answers of a public read apart. */
export type DeliveryOptions = {
  /**
   * Parses a query string that was already split into an object, so that every spelling of one question has the same
   * key. Throws `ValidationError` if the route refuses the query.
   */
  parseQuery: (query: unknown) => object;
  /**
   * `bounded`: the content limits the number of answers (each report in each language). `open`: a client can always
   * invent new questions (filters, pages). The cache keeps the two apart: docs/architecture.md.
   */
  questions: 'bounded' | 'open';
  /** `anonymous`: requests with a token are answered by another route of the same path. */
  audience?: 'anonymous';
};

/**
 * Returns a public read: a Strapi route that is open to anybody and whose answers `delivery/middleware.ts` caches. The
 * handler answers with `send` or `respond` and names the answer's tags.
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
 * Returns a public read at the path of one of Strapi's own routes, which answers requests with a token. The handler
 * passes those on (`next`), and its API must be loaded before the other one.
 */
export function anonymousRead(...of: Parameters<typeof publicRead>) {
  const read = publicRead(...of);
  read.config.delivery.audience = 'anonymous';
  return read;
}

export type PublicRead = ReturnType<typeof publicRead>;
