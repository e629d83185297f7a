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

/** Checks a report against the rules, and a translation also against its source. */
export const checksOf = (strapi: Core.Strapi) => {
  /**
   * Checks a draft. A translation is checked against the draft of its source. Returns null if there is no such draft.
   */
  async function draft(documentId: string, locale: string): Promise<Checked | null> {
    await showDraft(strapi, documentId, locale);
    const entry = await load(documentId, locale, 'draft');
    return entry && checked(entry, () => load(documentId, source(), 'draft'));
  }

  /**
   * Checks a published entry. A translation is checked against its published source, or against the source's draft if
   * the source is not published.
   * @param entry loaded with `CHECK_POPULATE`
   */
  async function published(entry: ReportEntry): Promise<Checked> {
    const { documentId } = entry;
    return checked(
      entry,
      async () =>
        (await load(documentId, source(), 'published')) ?? load(documentId, source(), 'draft'),
    );
  }

  async function checked(
    entry: ReportEntry,
    loadSource: () => Promise<ReportEntry | null>,
  ): Promise<Checked> {
    const language = languageOf(entry.locale);
    if (!language) return NOTHING;
    const isTranslation = language === 'en' && languageOf(source()) === 'zh';
    const origin = isTranslation ? await loadSource() : null;
    return inWorker(strapi, 'checkReport', {
      ...{ report: toReport(entry), dismissed: dismissedIn(entry), language },
      origin: origin && { report: toReport(origin), terms: await termsOf(strapi) },
      dismissedFindings: await dismissedIds(strapi, entry.documentId, entry.locale),
      previous: await previousEdition(strapi, lineageOf(entry)),
      gate: strapi.config.get<ZongshuConfig['gate']>('zongshu.gate'),
    });
  }

  /** Reports are written in the first configured language. */
  const source = (): string =>
    strapi.config.get<ZongshuConfig['locales']>('zongshu.locales')[0]!.code;

  async function load(documentId: string, locale: string, status: 'draft' | 'published') {
    return loadEntry<ReportEntry>(strapi, { documentId, locale, status }, CHECK_POPULATE);
  }

  return { draft, published };
};
