/** What a byline says. */
export interface Byline {
  author: string | null;
  source: string | null;
  publishedOn: string | null;
}
