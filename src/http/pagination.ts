import type { Pagination } from './pagination-parameter';

/** Returns the `pagination` block of Strapi's lists, in the style that the request used. */
export function paginationMeta(pagination: Pagination, total: number | null) {
  const counted = total === null ? {} : { total };
  if (pagination.style === 'offset') {
    return { start: pagination.start, limit: pagination.limit, ...counted };
  }
  const { page, pageSize } = pagination;
  const pages = total === null ? {} : { pageCount: Math.ceil(total / pageSize) };
  return { page, pageSize, ...pages, ...counted };
}

/** Returns the offset and limit of a page, for either style of pagination. */
export function windowOf(pagination: Pagination) {
  if (pagination.style === 'offset') return { offset: pagination.start, limit: pagination.limit };
  const { page, pageSize } = pagination;
  return { offset: (page - 1) * pageSize, limit: pageSize };
}
