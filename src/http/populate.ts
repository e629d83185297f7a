import { z } from 'zod';
import { windowOf } from './pagination';
import type { Pagination } from './pagination-parameter';

/** The most whole reports in a page. Each has tens of thousands of bytes. */
const MOST_WHOLE = 25;

/** `populate=*` asks for whole reports instead of cards. Programs that load Strapi's lists send it. */
export const populate = z
  .literal('*', 'leave it out for cards, or say * for whole reports')
  .optional();

/** Returns whether a page of whole reports stays within that limit. */
export const isBearable = (asked: { populate?: '*' | undefined; pagination: Pagination }) =>
  !asked.populate || windowOf(asked.pagination).limit <= MOST_WHOLE;

export const UNBEARABLE = {
  path: ['pagination'],
  error: `ask for at most ${MOST_WHOLE} whole reports a page`,
};
