import type { Enclosed } from '../enclosed';

/** What a page tells about its article besides the text. Public sites must have these labels (国办发〔2017〕47号). */
export interface Told {
  title: string | null;
  author: string | null;
  source: string | null;
  /** As printed. */
  publishedOn: string | null;
  /** A person chose the title, so no line may replace it. */
  isChosen?: boolean;
  /** The content that one of our own formats encloses. */
  enclosed?: Enclosed | null;
}

export const NOTHING_TOLD: Told = { title: null, author: null, source: null, publishedOn: null };
