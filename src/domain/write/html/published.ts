import type { ChartPoint } from '../chart';

/** The facts of the site of the body that reports, which the pages of public bodies in China must name. */
export interface SiteFacts {
  siteName: string | null;
  siteDomain: string | null;
  siteIdCode: string | null;
}

/** What a page tells of an edition besides what it says. */
export interface Published {
  number: number;
  /** ISO 8601, in UTC. */
  publishedAt: string;
  /** The address of the site, without a slash at its end. */
  site: string;
  /** The whole address of the page. */
  canonical: string;
  /** The page in every language by its whole address, itself and `x-default` included. */
  languages: { hreflang: string; href: string }[];
  organization: SiteFacts | null;
  /** The indicators that it states, each with its years: by key, for it goes to a worker as plain data. */
  trends: [indicator: string, points: ChartPoint[]][];
  /** The reports of its series for the years around it. */
  neighbours: { year: number; title: string; href: string }[];
  /** The page of its series; null where it is in none. */
  series: { name: string; href: string } | null;
  /** Where its editions are listed. */
  editions: string;
  jsonLd: string;
}
