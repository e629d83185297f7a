import type { Core } from '@strapi/strapi';
import type { SiteConfig } from '../../config/site';
import { pageAddress } from '../domain/addresses';
import type { Card } from '../domain/edition';
import type { EditionRow } from '../stored/edition-row';
import { enqueue } from './enqueue';

/** What happened to a language of a report, as webhooks are told. */
export type ReportEvent = 'report.published' | 'report.withdrawn';

/** Something was said of a draft. Which thread, and no words of it: whoever receives it may not be one who may read it. */
export const REMARKED = 'report.remarked';

type RemarkNews = { documentId: string; locale: string; thread: string };

/** Tells that something was said in a thread, with the running transaction. */
export async function tellOfRemark(strapi: Core.Strapi, remark: RemarkNews): Promise<void> {
  await enqueue(strapi, REMARKED, { remark });
}

/** What a receiver needs to fetch, or to forget, a report. */
export interface ReportNews {
  documentId: string;
  slug: string;
  /** The slug of the edition before, where it had another: its pages lead to the new one. */
  formerSlug: string | null;
  locale: string;
  title: string;
  edition: number;
  series: Card['series'];
  organization: Card['organization'];
  url: string;
  /** The page of the report: ours, or that of a site of its own (`PAGE_URL`). */
  page: string;
}

type Named = Pick<EditionRow, 'reportId' | 'slug' | 'language' | 'title' | 'number' | 'card'> & {
  formerSlug?: string | null;
};

/**
 * Tells what happened to an edition, with the running transaction and once it has committed: a receiver that asks at
 * once must find it. A transaction that rolls back tells nothing.
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
