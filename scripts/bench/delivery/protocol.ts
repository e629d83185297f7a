/** Messages from the benchmark to a node under test, and the node's answers. */
export type Ask =
  | { do: 'seed'; count: number }
  | { do: 'forget' }
  | { do: 'publish'; times: number }
  | { do: 'memory' }
  | { do: 'cpu' };

export type Heard = {
  /** The address of the node, and how to read its report through Strapi's own REST. */
  url?: string;
  slug?: string;
  restPath?: string;
  token?: string;
  /** The time of each publish, in milliseconds. */
  times?: number[];
  /** Bytes in use after a full collection. */
  used?: number;
  bound?: number;
  /** The CPU time that the process has used, in microseconds. */
  cpu?: number;
};
