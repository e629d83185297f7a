/** What is noted of one request. Its log line is made later, because that costs more than the note. */
export type Noted = {
  /** The end of the request, in milliseconds since 1970. */
  at: number;
  method: string;
  /** The requested address, with its query. */
  url: string;
  route: string;
  status: number;
  /** In milliseconds. */
  took: number;
  /** The id of the request. */
  id: string;
  /** Whether the answer came from the cache. */
  isHit: boolean;
};
