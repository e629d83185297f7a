import type { Edition } from '../../domain/edition';
import { searchParts, storedText, tokensOf, type SearchPart } from '../../domain/search';
import { SEARCH_VERSION } from '../../stored/search-table';

/**
 * The terms of a part by place, in the order of their weights: title, heading, labels and speakers (`about`), prose.
 */
export type Terms = { title: string[]; heading: string[]; about: string[]; prose: string[] };

/** One part of an edition: its stored columns, and its terms. */
export type Row = { stored: Stored; terms: Terms };

type Stored = { position: number } & Record<string, string | number | null>;

/** The rows of an edition. */
export function rowsOf(edition: Edition, number: number): Row[] {
  return searchParts(edition).map((part, position) => ({
    stored: storedOf(edition, number, part, position),
    terms: {
      title: termsOf(part.section === null ? edition.title : ''),
      heading: termsOf(part.heading),
      about: termsOf(part.about),
      prose: termsOf(part.prose),
    },
  }));
}

const termsOf = (text: string): string[] => tokensOf(text).map(({ term }) => term);

function storedOf(edition: Edition, number: number, part: SearchPart, position: number): Stored {
  const { documentId, locale, slug, title, year, organization, series } = edition;
  return {
    ...{ report_id: documentId, language: locale, number, position, slug, title, year },
    organization_key: organization?.key ?? null,
    series_key: series?.key ?? null,
    section_key: part.section,
    heading: part.heading || null,
    text: storedText(part),
    version: SEARCH_VERSION,
  };
}
