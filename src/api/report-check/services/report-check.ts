import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../../../config/zongshu';
import { REPORT } from '../../../document-middlewares/report';
import { bySeverity, check, checkTranslation, coverageOf } from '../../../domain/check';
import type { Coverage } from '../../../domain/check/figures/coverage';
import type { Issue } from '../../../domain/issue';
import type { Language } from '../../../domain/quantity';
import type { Report } from '../../../domain/report';
import { termsOf } from '../../report-translation/store';
import { EDITION_POPULATE, toReport, type ReportEntry } from '../../report/mapper';

/** What the rules find in a report, errors first, and how many of its figures are recorded. */
export type Checked = { issues: Issue[]; coverage: Coverage };

const NOTHING: Checked = { issues: [], coverage: { found: 0, recorded: 0 } };

/** Holds a report to the rules, and a translation to its source. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** A draft, as it is; a translation against the draft of its source. Null where there is no such draft. */
  async function draft(documentId: string, locale: string): Promise<Checked | null> {
    const report = await load(documentId, locale, 'draft');
    return report && checked(report, locale, () => load(documentId, source(), 'draft'));
  }

  /**
   * What readers are shown; a translation against the source that they are shown with it, or its draft where the source
   * is not published.
   */
  async function published(documentId: string, locale: string): Promise<Checked> {
    const report = await load(documentId, locale, 'published');
    if (!report) return NOTHING;
    return checked(
      report,
      locale,
      async () =>
        (await load(documentId, source(), 'published')) ?? load(documentId, source(), 'draft'),
    );
  }

  async function checked(
    report: Report,
    locale: string,
    loadSource: () => Promise<Report | null>,
  ): Promise<Checked> {
    const language = languageOf(locale);
    if (!language) return NOTHING;
    const isTranslation = language === 'en' && languageOf(source()) === 'zh';
    const origin = isTranslation ? await loadSource() : null;
    const own = check(report, language);
    const against = origin ? checkTranslation(origin, report, await termsOf(strapi)) : [];
    return { issues: bySeverity([...own, ...against]), coverage: coverageOf(report, language) };
  }

  /** Reports are written in the first language that is configured. */
  const source = (): string =>
    strapi.config.get<ZongshuConfig['locales']>('zongshu.locales')[0]!.code;

  async function load(documentId: string, locale: string, status: 'draft' | 'published') {
    const publishedAt = status === 'draft' ? { $null: true } : { $notNull: true };
    const entry = await strapi.db.query(REPORT).findOne({
      where: { documentId, locale, publishedAt },
      populate: EDITION_POPULATE,
    });
    return entry && toReport(entry as ReportEntry);
  }

  return { draft, published };
};

/** The language that the rules read a locale in; null for one that they do not know. */
function languageOf(locale: string): Language | null {
  const [language] = locale.split('-');
  return language === 'zh' || language === 'en' ? language : null;
}
