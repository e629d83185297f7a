import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

export interface Named {
  key: string;
  name: string;
}

const ADDRESS = '/content-manager/collection-types/api::indicator.indicator';
const MOST = 100;

let known: Promise<Named[]> | null = null;

/** Returns the first 100 indicators by name. Returns none for a user who may not read them. */
export function useIndicators(): Named[] {
  const { get } = useFetchClient();
  const [all, setAll] = useState<Named[]>([]);
  useEffect(() => {
    const params = { pageSize: MOST, sort: 'name:ASC' };
    known ??= get<{ results: Named[] }>(ADDRESS, { params }).then(({ data }) => data.results);
    known.then(setAll, () => {
      known = null;
    });
  }, []);
  return all;
}
