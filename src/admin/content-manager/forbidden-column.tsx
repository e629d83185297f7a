import { Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';

const HOOK = 'Admin/CM/pages/ListView/inject-column-in-table';

type Entry = { forbidden?: unknown };
type Passed = { displayedHeaders: { name: string }[] };

/** Adds a column of forbidden renderings to the list of terms, because Strapi's lists show no JSON field. */
export function listForbidden(app: Pick<StrapiApp, 'registerHook'>): void {
  app.registerHook(HOOK, ({ displayedHeaders, ...rest }: Passed) => {
    const at = displayedHeaders.findIndex(({ name }) => name === 'en');
    const isTerms = at >= 0 && displayedHeaders.some(({ name }) => name === 'zh');
    const headers = isTerms
      ? [...displayedHeaders.slice(0, at + 1), COLUMN, ...displayedHeaders.slice(at + 1)]
      : displayedHeaders;
    return { ...rest, displayedHeaders: headers };
  });
}

const COLUMN = {
  name: 'forbidden-list',
  attribute: { type: 'string' },
  label: {
    id: 'content-manager.content-types.api::term.term.forbidden',
    defaultMessage: '不得使用的译法',
  },
  searchable: false,
  sortable: false,
  cellFormatter: ({ forbidden }: Entry) => (
    <Typography textColor="neutral800">
      {Array.isArray(forbidden) ? forbidden.join('; ') : ''}
    </Typography>
  ),
};
