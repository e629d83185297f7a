import { wordsIn } from '../../words';
import type { Alternate } from '../head';
import { page } from '../page';

/** The address of a page of years, and its languages. */
export interface Standing {
  locale: string;
  /** The full address of the page. */
  canonical: string;
  languages: { hreflang: string; href: string }[];
  alternates: Alternate[];
}

/** Writes a page of years with its head. */
export function yearsPage(
  { locale, canonical, languages, alternates }: Standing,
  title: string,
  description: string | null,
  main: string,
): string {
  const words = wordsIn(locale);
  return page({
    ...{ locale, canonical, languages, alternates, title, description, main },
    ...{ forms: [], metas: [], jsonLd: null, isIndexed: true },
    graph: [
      ['og:type', 'website'],
      ['og:title', title],
      ['og:description', description ?? ''],
      ['og:url', canonical],
    ],
    home: { locale, name: words.reports, href: `/?locale=${locale}` },
  });
}
