import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

export interface Named {
  key: string;
  name: string;
}

const ADDRESS = '/content-manager/collection-types/api::indicator.indicator';
/** The content manager returns at most so many entries at once. */
const PAGE_SIZE = 100;

let known: Promise<Named[]> | null = null;

/** Returns all indicators by name. Returns none for a user who may not read them. */
export function useIndicators(): Named[] {
  const { get } = useFetchClient();
  const [all, setAll] = useState<Named[]>([]);
  useEffect(() => {
    known ??= allNamed(get);
    known.then(setAll, () => {
      known = null;
    });
  }, []);
  return all;
}

type Page = { results: Named[]; pagination: { pageCount: number } };

async function allNamed(get: ReturnType<typeof useFetchClient>['get']): Promise<Named[]> {
  const all: Named[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const params = { page, pageSize: PAGE_SIZE, sort: 'name:ASC' };
    const { data } = await get<Page>(ADDRESS, { params });
    all.push(...data.results);
    pages = data.pagination.pageCount;
  }
  return all;
}
