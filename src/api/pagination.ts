type Window = {
  page?: number | undefined;
  pageSize?: number | undefined;
  start?: number | undefined;
  limit?: number | undefined;
};

/** The pagination block of Strapi's lists, in the style that the request used. */
export function paginationMeta({ page, pageSize, start, limit }: Window, total: number | null) {
  const counted = total === null ? {} : { total };
  if (start !== undefined || limit !== undefined) {
    return { start: start ?? 0, limit: limit ?? 25, ...counted };
  }
  const size = pageSize ?? 25;
  const pages = total === null ? {} : { pageCount: Math.ceil(total / size) };
  return { page: page ?? 1, pageSize: size, ...pages, ...counted };
}
