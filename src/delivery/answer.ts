/** The answer to a public read before content coding (gzip, brotli). The cache codes it on request and keeps it. */
export type Answer = {
  status: number;
  /** All headers except those that depend on the coding or on the request's origin. */
  headers: [name: string, value: string][];
  body: Buffer;
  /** The opaque part of the entity tag: a hash of the body. */
  hash: string;
  /** The names of what the answer is made of. The answer is stale as soon as one of them changes. */
  tags: string[];
};
