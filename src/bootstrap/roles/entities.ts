/**
 * Every attribute that a person fills in, of the types that reports relate to and of the glossary. A test compares the
 * list with the schemas.
 */
export const ENTITY_FIELDS = {
  'api::organization.organization': [
    ...['key', 'name', 'nameEn', 'siteName', 'siteDomain', 'siteIdCode', 'areaCode'],
  ],
  'api::series.series': ['key', 'name', 'nameEn', 'organization'],
  'api::indicator.indicator': ['key', 'name', 'nameEn', 'unit', 'definition', 'definitionEn'],
  'api::term.term': ['zh', 'en', 'forbidden', 'note', 'source'],
};
