/** An address of the public site as it is requested: with its language and no other query. */
export interface Address {
  url: string;
  /** The tags of its response, in case the response names none. */
  tags: string[];
  /** Whether it is slow to build and has few readers: it waits for the addresses with many readers. */
  isLate?: boolean;
}

/** An edition whose addresses are listed. */
export type Row = {
  reportId: string;
  language: string;
  slug: string;
  number: number;
};
