import { escape, safeUrl } from './escape';

/** The same page in another language. */
export type Alternate = { locale: string; name: string; href: string };
/** The same content in another form. */
export type OtherForm = { type: string; href: string };

/** What programs are told of a page: search engines, those who share it, and the lists of public sites. */
export interface Head {
  locale: string;
  title: string;
  description: string | null;
  /** The address of the page, whole; null where it has none that lasts. */
  canonical: string | null;
  /** The same page in every language, itself included, by whole addresses. */
  languages: { hreflang: string; href: string }[];
  forms: OtherForm[];
  /** Open Graph, by property. */
  graph: [property: string, content: string][];
  /** Meta elements by name. */
  metas: [name: string, content: string][];
  /** A document of JSON-LD as it may stand in a page. */
  jsonLd: string | null;
  isIndexed: boolean;
}

/** What a page tells programs that is found by nobody's search. */
export const UNTOLD = {
  ...{ canonical: null, languages: [], forms: [], graph: [], metas: [], jsonLd: null },
};

/** The elements of a head after its title. What is empty is left out. */
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
