import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { TranslationStatus } from '../../domain/translate';
import type { Checks } from '../checks/use-checks';
import { SOURCE, TARGETS } from '../translate/languages';
import { isHidden } from '../failure';
import { latestReports, type ListedReport } from '../translate/latest-reports';

/** How many reports the home page looks at. Each needs requests for its checks and translations. */
const SHOWN = 5;

type Standing = Pick<TranslationStatus, 'counts'> & { isStarted: boolean };

/** A report with the work that is open in it. */
export interface Work extends ListedReport {
  checks: Checks | null;
  translations: { code: string; name: string; standing: Standing | null }[];
}

/**
 * Returns the reports that were changed last, with the open work in each; null until they are loaded. `isWhole` is false if
 * some of it could not be loaded, so that the page does not look as if there were nothing to do.
 */
export function useWork(): { work: Work[] | null; isWhole: boolean } {
  const { get } = useFetchClient();
  const [work, setWork] = useState<Work[] | null>(null);
  const [isWhole, setWhole] = useState(true);
  useEffect(() => {
    let isLeft = false;
    const fail = () => !isLeft && setWhole(false);
    /** Returns null if a request fails. What the role may not see is left out without a word. */
    const ask = <Data>(address: string, locale: string): Promise<Data | null> =>
      get<{ data: Data }>(address, { params: { locale } }).then(
        ({ data }) => data.data,
        (error: unknown) => {
          if (!isHidden(error)) fail();
          return null;
        },
      );
    const show = (documentId: string, change: Partial<Work>) =>
      !isLeft &&
      setWork((all) =>
        (all ?? []).map((one) => (one.documentId === documentId ? { ...one, ...change } : one)),
      );
    async function look({ documentId }: ListedReport): Promise<void> {
      const checks = await ask<Checks>(`/api/report-checks/${documentId}`, SOURCE);
      show(documentId, { checks });
      const translations = await Promise.all(
        TARGETS.map(async ({ code, name }) => ({
          ...{ code, name },
          standing: await ask<Standing>(`/api/report-translations/${documentId}`, code),
        })),
      );
      show(documentId, { translations });
    }
    /** Loads the list first, then the open work of one report after another. */
    async function load(): Promise<void> {
      const reports = await latestReports({ get }, SHOWN);
      if (isLeft) return;
      setWork(reports.map((entry) => ({ ...entry, checks: null, translations: [] })));
      for (const entry of reports) await look(entry);
    }
    load().catch((error: unknown) => {
      if (!isHidden(error)) fail();
      if (!isLeft) setWork((all) => all ?? []);
    });
    return () => {
      isLeft = true;
    };
    // The admin's fetch client is a new object at each render, so it is no dependency.
  }, []);
  return { work, isWhole };
}
