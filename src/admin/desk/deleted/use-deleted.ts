import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { MAKE_REPORTS } from '../../import/permissions';
import { useText } from '../../text';
import { useAllowed } from '../../use-allowed';
import { useDuring } from '../../use-during';

/** A deleted draft, as the server lists it. */
export interface Deleted {
  documentId: string;
  locale: string;
  version: string;
  title: string | null;
  year: string | null;
  deletedBy: string | null;
  deletedAt: string;
}

const ADDRESS = '/api/report-histories';

/** Reads the deleted drafts that the user may restore, and restores one. */
export function useDeleted() {
  const say = useText();
  const { get, put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { busy, during } = useDuring();
  const allowed = useAllowed(MAKE_REPORTS);
  const [deleted, setDeleted] = useState<readonly Deleted[]>([]);
  const load = useCallback(
    () => get<{ data: Deleted[] }>(ADDRESS).then(({ data }) => setDeleted(data.data)),
    // The admin's fetch client is a new object at each render, so it is no dependency.
    [],
  );
  useEffect(() => {
    if (allowed === 'yes') void during(load);
  }, [allowed, load]);

  const restore = ({ documentId, locale, version }: Deleted, then: () => void) =>
    during(async () => {
      // Nobody has made the draft again meanwhile.
      const headers = { 'If-None-Match': '*' };
      await put(`${ADDRESS}/${documentId}`, { version }, { params: { locale }, headers });
      toggleNotification({ type: 'success', message: say('deleted.restored') });
      await load();
      then();
    });

  return { deleted, busy, restore };
}
