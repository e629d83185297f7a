import type { Layout } from './layout';

/** The layouts of the types that reports relate to, and of the glossary. */
export const ORGANIZATION: Layout = {
  mainField: 'name',
  list: ['name', 'nameEn', 'key', 'siteDomain'],
  sort: { by: 'name', order: 'ASC' },
  edit: [
    { name: 6, nameEn: 6 },
    { key: 6, areaCode: 6 },
    { siteName: 4, siteDomain: 4, siteIdCode: 4 },
  ],
};

export const SERIES: Layout = {
  mainField: 'name',
  list: ['name', 'nameEn', 'key', 'organization'],
  sort: { by: 'name', order: 'ASC' },
  edit: [
    { name: 6, nameEn: 6 },
    { key: 6, organization: 6 },
  ],
};

export const INDICATOR: Layout = {
  mainField: 'name',
  list: ['name', 'nameEn', 'unit', 'key'],
  sort: { by: 'name', order: 'ASC' },
  edit: [
    { name: 6, nameEn: 6 },
    { key: 6, unit: 6 },
    { definition: 6, definitionEn: 6 },
  ],
};

export const TERM: Layout = {
  mainField: 'zh',
  list: ['zh', 'en', 'note'],
  sort: { by: 'zh', order: 'ASC' },
  edit: [{ zh: 6, en: 6 }, { forbidden: 12 }, { note: 12 }, { source: 12 }],
};
