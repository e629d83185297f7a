import { escape, safeUrl } from './escape';

/** The same page in another language. */
export type Alternate = { locale: string; name: string; href: string };
/** The same content in another form. */
export type OtherForm = { type: string; href: string };

/** The metadata of a page, for search engines, social networks and the directories of public sites. */
export interface Head {
  locale: string;
  title: string;
  description: string | null;
  /** The full address of the page; null if it has no permanent one. */
  canonical: string | null;
  /** The same page in every language, including its own, with full addresses. */
  languages: { hreflang: string; href: string }[];
  forms: OtherForm[];
  /** Open Graph, by property. */
  graph: [property: string, content: string][];
  /** Meta elements by name. */
  metas: [name: string, content: string][];
  /** A JSON-LD document, escaped for a page. */
  jsonLd: string | null;
  isIndexed: boolean;
}

/** The metadata of a page that no search engine should find. */
export const UNTOLD = {
  ...{ canonical: null, languages: [], forms: [], graph: [], metas: [], jsonLd: null },
};

/** Writes the elements of a head after its title. Empty ones are left out. */
export function headOf(head: Head): string {
  const { description, canonical, languages, forms, graph, metas, jsonLd } = head;
  return [
    ...(head.isIndexed ? [] : [meta('name', ['robots', 'noindex'])]),
    meta('name', ['generator', 'Zongshu']),
    ...(description ? [meta('name', ['description', description])] : []),
    ...metas.filter(isSaid).map((one) => meta('name', one)),
    ...(canonical ? [`<link rel="canonical" href="${safeUrl(canonical)}">`] : []),
    ...languages.map(
      ({ hreflang, href }) =>
        `<link rel="alternate" hreflang="${escape(hreflang)}" href="${safeUrl(href)}">`,
    ),
    ...forms.map(
      ({ type, href }) => `<link rel="alternate" type="${escape(type)}" href="${escape(href)}">`,
    ),
    ...graph.filter(isSaid).map((one) => meta('property', one)),
    ...(jsonLd ? [`<script type="application/ld+json">${jsonLd}</script>`] : []),
  ].join('\n');
}

const isSaid = ([, content]: [string, string]) => content !== '';

const meta = (by: 'name' | 'property', [name, content]: [string, string]) =>
  `<meta ${by}="${escape(name)}" content="${escape(content)}">`;
