import type { Enclosed } from '../enclosed';

/** What a page tells of its article beside the text: the labels that public sites must carry (国办发〔2017〕47号). */
export interface Told {
  title: string | null;
  author: string | null;
  source: string | null;
  /** As printed. */
  publishedOn: string | null;
  /** Somebody has said what the title is: no line may say otherwise. */
  isChosen?: boolean;
  /** What one of our own forms encloses. */
  enclosed?: Enclosed | null;
}

export const NOTHING_TOLD: Told = { title: null, author: null, source: null, publishedOn: null };
