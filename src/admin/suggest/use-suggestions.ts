import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** What a machine suggests, and what is to be looked at in it. */
export interface Suggested {
  text: string;
  warnings: string[];
}

type Client = ReturnType<typeof useFetchClient>;

/** Asked once for a page: whether this installation has a model. */
let asked: Promise<boolean> | null = null;

const isOn = ({ get }: Client): Promise<boolean> =>
  (asked ??= get<{ data: { isOn: boolean } }>('/api/report-suggestions')
    .then(({ data }) => data.data.isOn)
    .catch(() => {
      asked = null;
      return false;
    }));

/** Whether suggestions can be asked for, and how. `ask` throws what the server refuses. */
export function useSuggestions(documentId: string, locale: string) {
  const client = useFetchClient();
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    let isLeft = false;
    void isOn(client).then((is) => isLeft || setThere(is));
    return () => void (isLeft = true);
    // The client of the admin is another one at each render.
  }, []);
  const ask = async (body: { kind: string; path: string }): Promise<Suggested> => {
    const address = `/api/report-suggestions/${documentId}`;
    const { data } = await client.post<{ data: Suggested }>(address, body, { params: { locale } });
    return data.data;
  };
  return { isThere, ask };
}
