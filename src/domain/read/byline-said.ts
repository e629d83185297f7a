import type { Credit } from '../report';

/** What a byline says. */
export interface Byline {
  author: string | null;
  source: string | null;
  publishedOn: string | null;
  /** Who else worked on it: 审核：仲伟民. */
  credits?: Credit[];
}
