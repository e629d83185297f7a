import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../../../config/zongshu';
import { REPORT } from '../../../document-middlewares/report';
import { bySeverity, check, checkTranslation, coverageOf } from '../../../domain/check';
import type { Coverage } from '../../../domain/check/figures/coverage';
import { gated } from '../../../domain/check/gate';
import type { Issue } from '../../../domain/issue';
import { languageOf } from '../../../domain/languages';
import { showDraft } from '../../../versions/told';
import { termsOf } from '../../report-translation/store';
import { CHECK_POPULATE, dismissedIn, toReport, type ReportEntry } from '../../report/mapper';

/** What the rules find in a report, errors first; which of it stops publishing; what became of its figures. */
export type Checked = { issues: Issue[]; gated: Issue[]; coverage: Coverage };

const NOTHING: Checked = {
  ...{ issues: [], gated: [] },
  coverage: { found: 0, recorded: 0, dismissed: 0, open: [] },
};

/** Holds a report to the rules, and a translation to its source. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** A draft, as it is; a translation against the draft of its source. Null where there is no such draft. */
  async function draft(documentId: string, locale: string): Promise<Checked | null> {
    await showDraft(strapi, documentId, locale);
    const entry = await load(documentId, locale, 'draft');
    return entry && checked(entry, () => load(documentId, source(), 'draft'));
  }

  /**
   * What readers are shown; a translation against the source that they are shown with it, or its draft where the source
   * is not published.
   */
  async function published(documentId: string, locale: string): Promise<Checked> {
    const entry = await load(documentId, locale, 'published');
    if (!entry) return NOTHING;
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
    const [report, dismissed] = [toReport(entry), dismissedIn(entry)];
    const isTranslation = language === 'en' && languageOf(source()) === 'zh';
    const origin = isTranslation ? await loadSource() : null;
    const own = check(report, language, dismissed);
    const against = origin ? checkTranslation(toReport(origin), report, await termsOf(strapi)) : [];
    const issues = bySeverity([...own, ...against]);
    return {
      issues,
      gated: gated(issues, strapi.config.get<ZongshuConfig['gate']>('zongshu.gate')),
      coverage: coverageOf(report, language, dismissed),
    };
  }

  /** Reports are written in the first language that is configured. */
  const source = (): string =>
    strapi.config.get<ZongshuConfig['locales']>('zongshu.locales')[0]!.code;

  async function load(documentId: string, locale: string, status: 'draft' | 'published') {
    const publishedAt = status === 'draft' ? { $null: true } : { $notNull: true };
    const entry = await strapi.db.query(REPORT).findOne({
      where: { documentId, locale, publishedAt },
      populate: CHECK_POPULATE,
    });
    return entry as ReportEntry | null;
  }

  return { draft, published };
};
