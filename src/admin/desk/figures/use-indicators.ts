import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { KnownIndicator } from '../../../domain/years';

export interface Named {
  key: string;
  name: string;
}

/** A new indicator: its key is made here. */
type Made = Omit<KnownIndicator, 'key'> & { nameEn?: string };

const ADDRESS = '/content-manager/collection-types/api::indicator.indicator';
/** The content manager returns at most so many entries at once. */
const PAGE_SIZE = 100;

let known: Promise<KnownIndicator[]> | null = null;

/**
 * Returns all indicators by name, or none for a user who may not read them. `make` makes one more and returns its key.
 */
export function useIndicators() {
  const { get, post } = useFetchClient();
  const [all, setAll] = useState<KnownIndicator[]>([]);
  useEffect(() => {
    known ??= allNamed(get);
    known.then(setAll, () => {
      known = null;
    });
  }, []);

  async function make(indicator: Made): Promise<string> {
    // A colleague may have made some since the page was opened.
    const now = await allNamed(get);
    // Pinyin is a large table, which the desk loads only here.
    const { indicatorKey } = await import('../../../domain/slug');
    const key = indicatorKey(indicator.name, new Set(now.map((one) => one.key)));
    await post(ADDRESS, { key, ...indicator });
    const more = [...now, { key, ...indicator }];
    known = Promise.resolve(more);
    setAll(more);
    return key;
  }

  return { all, make };
}

type Page = { results: KnownIndicator[]; pagination: { pageCount: number } };

async function allNamed(get: ReturnType<typeof useFetchClient>['get']): Promise<KnownIndicator[]> {
  const all: KnownIndicator[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const params = { page, pageSize: PAGE_SIZE, sort: 'name:ASC' };
    const { data } = await get<Page>(ADDRESS, { params });
    all.push(...data.results);
    pages = data.pagination.pageCount;
  }
  return all;
}
