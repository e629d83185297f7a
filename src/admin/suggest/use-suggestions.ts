import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** The text that a machine suggests, with warnings about what to check in it. */
export interface Suggested {
  text: string;
  warnings: string[];
}

type Client = ReturnType<typeof useFetchClient>;

/** Whether this installation has a model. Requested once per page load. */
let asked: Promise<boolean> | null = null;

const isOn = ({ get }: Client): Promise<boolean> =>
  (asked ??= get<{ data: { isOn: boolean } }>('/api/report-suggestions')
    .then(({ data }) => data.data.isOn)
    .catch(() => {
      asked = null;
      return false;
    }));

/** Returns whether suggestions are available, and a function to request one. `ask` throws the server's error. */
export function useSuggestions(documentId: string, locale: string) {
  const client = useFetchClient();
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    let isLeft = false;
    void isOn(client).then((is) => isLeft || setThere(is));
    return () => void (isLeft = true);
    // The admin's fetch client is a new object at each render, so it is no dependency.
  }, []);
  const ask = async (body: { kind: string; path: string }): Promise<Suggested> => {
    const address = `/api/report-suggestions/${documentId}`;
    const { data } = await client.post<{ data: Suggested }>(address, body, { params: { locale } });
    return data.data;
  };
  return { isThere, ask };
}
