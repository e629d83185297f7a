import type { Credit } from '../../report';

/** The content of a byline. */
export interface Byline {
  author: string | null;
  source: string | null;
  publishedOn: string | null;
  /** Other people who worked on the text: 审核：仲伟民. */
  credits?: Credit[];
}
