import type { Core } from '@strapi/strapi';
import type { SiteConfig } from '../../config/site';
import { pageAddress } from '../domain/addresses';
import type { Card } from '../domain/edition';
import type { EditionRow } from '../stored/edition-row';
import { enqueue } from './enqueue';

/** The webhook events of a report in one language. */
export type ReportEvent = 'report.published' | 'report.withdrawn';

/**
 * The event of a remark on a draft. It names the thread but has no text, because the receiver may not be allowed to
 * read it.
 */
export const REMARKED = 'report.remarked';

type RemarkNews = { documentId: string; locale: string; thread: string };

/** Queues the event of a remark in the running transaction. */
export async function tellOfRemark(strapi: Core.Strapi, remark: RemarkNews): Promise<void> {
  await enqueue(strapi, REMARKED, { remark });
}

/** What a receiver needs to fetch a report, or to delete its copy. */
export interface ReportNews {
  documentId: string;
  slug: string;
  /** The slug of the previous edition if it was different: its pages should redirect to the new one. */
  formerSlug: string | null;
  locale: string;
  title: string;
  edition: number;
  series: Card['series'];
  organization: Card['organization'];
  url: string;
  /** The page of the report: ours, or that of an external site (`PAGE_URL`). */
  page: string;
}

type Named = Pick<EditionRow, 'reportId' | 'slug' | 'language' | 'title' | 'number' | 'card'> & {
  formerSlug?: string | null;
};

/**
 * Queues the event of an edition in the running transaction, and emits it after the commit: a receiver that reads at
 * once must find the edition. A transaction that rolls back sends nothing.
 */
export async function tellWebhooks(
  strapi: Core.Strapi,
  event: ReportEvent,
  edition: Named,
): Promise<void> {
  const news = newsOf(strapi, edition);
  await enqueue(strapi, event, { report: news });
  await strapi.db.transaction(async ({ onCommit }) => {
    onCommit(() => void strapi.eventHub.emit(event, { report: news }));
  });
}

function newsOf(
  strapi: Core.Strapi,
  { reportId, slug, language, title, number, card, formerSlug = null }: Named,
): ReportNews {
  const { series, organization } = JSON.parse(card) as Card;
  const { pageUrl } = strapi.config.get<SiteConfig>('site');
  const server = strapi.config.get<string>('server.url', '').replace(/\/$/, '');
  return {
    ...{ documentId: reportId, slug, formerSlug, locale: language, title, edition: number },
    ...{ series, organization },
    url: `${server}/api/reports/${slug}?locale=${language}`,
    page: pageAddress({ site: server, template: pageUrl }, { slug, locale: language }),
  };
}
