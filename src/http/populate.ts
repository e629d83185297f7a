import { z } from 'zod';
import { windowOf } from './pagination';
import type { Pagination } from './parameters';

/** Whole reports are some tens of thousands of bytes each. */
const MOST_WHOLE = 25;

/** `populate=*`, as programs that load Strapi's lists ask: whole reports in place of cards. */
export const populate = z
  .literal('*', 'leave it out for cards, or say * for whole reports')
  .optional();

/** Whether a page of whole reports is no larger than may be. */
export const isBearable = (asked: { populate?: '*' | undefined; pagination: Pagination }) =>
  !asked.populate || windowOf(asked.pagination).limit <= MOST_WHOLE;

export const UNBEARABLE = {
  path: ['pagination'],
  error: `ask for at most ${MOST_WHOLE} whole reports a page`,
};
