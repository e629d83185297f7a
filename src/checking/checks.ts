import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../config/zongshu';
import { loadEntry } from '../stored/load';
import { languageOf } from '../domain/languages';
import { showDraft } from '../versions/told';
import { dismissedIds } from '../stored/dismissed-findings';
import { inWorker } from '../workers';
import type { Checked } from '../workers/tasks/check-report';
import { lineageOf, previousEdition } from '../stored/previous-edition';
import { termsOf } from '../stored/known-terms';
import { type ReportEntry, dismissedIn } from '../stored/entry';
import { CHECK_POPULATE } from '../stored/populate';
import { toReport } from '../stored/to-report';

const NOTHING: Checked = {
  ...{ issues: [], gated: [], dismissed: [], numerals: null },
  coverage: { found: 0, recorded: 0, dismissed: 0, excluded: 0, open: [], unexplained: [] },
};

/** A check that has all it needs. */
export type Check = () => Promise<Checked>;

/** Checks a report against the rules, and a translation also against its source. */
export const checksOf = (strapi: Core.Strapi) => {
  /**
   * Checks a draft. A translation is checked against the draft of its source. Returns null if there is no such draft.
   */
  async function draft(documentId: string, locale: string): Promise<Checked | null> {
    await showDraft(strapi, documentId, locale);
    const entry = await load(documentId, locale, 'draft');
    if (!entry) return null;
    const check = await prepared(entry, () => load(documentId, source(), 'draft'));
    return check();
  }

  /**
   * Reads what the check of a published entry needs, and returns the check, which reads nothing more. A translation is
   * checked against its published source, or against the source's draft if the source is not published.
   * @param entry loaded with `CHECK_POPULATE`
   */
  async function published(entry: ReportEntry): Promise<Check> {
    const { documentId } = entry;
    return prepared(
      entry,
      async () =>
        (await load(documentId, source(), 'published')) ?? load(documentId, source(), 'draft'),
    );
  }

  async function prepared(
    entry: ReportEntry,
    loadSource: () => Promise<ReportEntry | null>,
  ): Promise<Check> {
    const language = languageOf(entry.locale);
    if (!language) return async () => NOTHING;
    const isTranslation = language === 'en' && languageOf(source()) === 'zh';
    const origin = isTranslation ? await loadSource() : null;
    const input = {
      ...{ report: toReport(entry), dismissed: dismissedIn(entry), language },
      origin: origin && { report: toReport(origin), terms: await termsOf(strapi) },
      dismissedFindings: await dismissedIds(strapi, entry.documentId, entry.locale),
      previous: await previousEdition(strapi, lineageOf(entry)),
      gate: strapi.config.get<ZongshuConfig['gate']>('zongshu.gate'),
    };
    return () => inWorker(strapi, 'checkReport', input);
  }

  /** Reports are written in the first configured language. */
  const source = (): string =>
    strapi.config.get<ZongshuConfig['locales']>('zongshu.locales')[0]!.code;

  async function load(documentId: string, locale: string, status: 'draft' | 'published') {
    return loadEntry<ReportEntry>(strapi, { documentId, locale, status }, CHECK_POPULATE);
  }

  return { draft, published };
};
