/** What a public read answered, before it is coded: what the delivery keeps, and codes on request. */
export type Answer = {
  status: number;
  /** Everything but what depends on the coding or on the asking origin. */
  headers: [name: string, value: string][];
  body: Buffer;
  /** The opaque part of its entity tag, a hash of the body. */
  hash: string;
  /** Names of what the answer is made of: a change of one of them makes it stale. */
  tags: string[];
};
