import type { ChartPoint } from '../chart';

/** Facts about the organization's site. Pages of public bodies in China must state them. */
export interface SiteFacts {
  siteName: string | null;
  siteDomain: string | null;
  siteIdCode: string | null;
}

/** What a page tells about an edition in addition to its content. */
export interface Published {
  number: number;
  /** ISO 8601, in UTC. */
  publishedAt: string;
  /** The address of the site, without a trailing slash. */
  site: string;
  /** The full address of the page. */
  canonical: string;
  /** The page in every language, with full addresses, including its own and `x-default`. */
  languages: { hreflang: string; href: string }[];
  organization: SiteFacts | null;
  /**
   * The indicators that the edition states, with their years. A list of pairs, because it goes to a worker as plain
   * data.
   */
  trends: [indicator: string, points: ChartPoint[]][];
  /** The reports of the same series for neighbouring years. */
  neighbours: { year: number; title: string; href: string }[];
  /** The page of its series; null if it has no series. */
  series: { name: string; href: string } | null;
  /** The address of the list of its editions. */
  editions: string;
  jsonLd: string;
}
