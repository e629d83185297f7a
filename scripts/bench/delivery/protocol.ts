/** What the bench asks of a node under test, and what the node answers. */
export type Ask =
  | { do: 'seed'; count: number }
  | { do: 'forget' }
  | { do: 'publish'; times: number }
  | { do: 'memory' }
  | { do: 'cpu' };

export type Heard = {
  /** Where it listens, and how to read it through Strapi's own REST. */
  url?: string;
  slug?: string;
  restPath?: string;
  token?: string;
  /** Milliseconds of each publish. */
  times?: number[];
  /** Bytes in use after a full collection. */
  used?: number;
  bound?: number;
  /** Microseconds of CPU that the process has taken so far. */
  cpu?: number;
};
