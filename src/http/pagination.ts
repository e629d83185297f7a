import type { Pagination } from './parameters';

/** The pagination block of Strapi's lists, in the style that the request used. */
export function paginationMeta(pagination: Pagination, total: number | null) {
  const counted = total === null ? {} : { total };
  if (pagination.style === 'offset') {
    return { start: pagination.start, limit: pagination.limit, ...counted };
  }
  const { page, pageSize } = pagination;
  const pages = total === null ? {} : { pageCount: Math.ceil(total / pageSize) };
  return { page, pageSize, ...pages, ...counted };
}

/** The window of a list: page and page size, or start and limit. */
export function windowOf(pagination: Pagination) {
  if (pagination.style === 'offset') return { offset: pagination.start, limit: pagination.limit };
  const { page, pageSize } = pagination;
  return { offset: (page - 1) * pageSize, limit: pageSize };
}
