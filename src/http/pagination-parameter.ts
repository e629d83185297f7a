import { z } from 'zod';
import { count, flag } from './parameters';

const DEFAULT_SIZE = 25;
const MAX_PAGE_SIZE = 100;

/**
 * The pagination of a list, in either of Strapi's styles. `withCount` is the default for whether the total is counted.
 */
export const pagination = (withCount: boolean) =>
  z
    .strictObject({
      page: count(1).optional(),
      pageSize: count(1, MAX_PAGE_SIZE).optional(),
      start: count(0).optional(),
      limit: count(1, MAX_PAGE_SIZE).optional(),
      withCount: flag.default(withCount),
    })
    .refine(
      ({ page, pageSize, start, limit }) => !((page ?? pageSize) && (start ?? limit) != null),
      'use page and pageSize, or start and limit, not both',
    )
    .transform(({ page, pageSize, start, limit, ...counted }) =>
      start !== undefined || limit !== undefined
        ? { style: 'offset' as const, start: start ?? 0, limit: limit ?? DEFAULT_SIZE, ...counted }
        : {
            style: 'page' as const,
            page: page ?? 1,
            pageSize: pageSize ?? DEFAULT_SIZE,
            ...counted,
          },
    )
    .prefault({});

/** The pagination that a request asks for. */
export type Pagination = z.infer<ReturnType<typeof pagination>>;
