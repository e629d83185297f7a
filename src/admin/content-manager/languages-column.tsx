import { Flex, Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import zongshu from '../../../config/zongshu';

const HOOK = 'Admin/CM/pages/ListView/inject-column-in-table';

type Entry = { documentId: string; locale: string; localizations?: { locale: string }[] };
type Column = { name: string; cellFormatter?: (entry: Entry) => React.ReactNode };
type Passed = { displayedHeaders: Column[] };

/** Replaces Strapi's column of languages, which marks the default one as "(default)" in every language. */
export function nameLanguages(app: Pick<StrapiApp, 'registerHook'>): void {
  app.registerHook(HOOK, ({ displayedHeaders, ...rest }: Passed) => ({
    ...rest,
    displayedHeaders: displayedHeaders.map((column) =>
      column.name === 'locales' ? { ...column, cellFormatter: Languages } : column,
    ),
  }));
}

/** Shows each language of a document, as a link to that version. */
function Languages({ documentId, locale, localizations = [] }: Entry) {
  const codes = [locale, ...localizations.map((other) => other.locale)];
  return (
    <Flex gap={3}>
      {zongshu.locales
        .filter(({ code }) => codes.includes(code))
        .map(({ code, name }) => (
          <Link
            key={code}
            to={{ pathname: documentId, search: `plugins[i18n][locale]=${code}` }}
            onClick={(event) => event.stopPropagation()}
          >
            <Typography textColor="primary600">{name}</Typography>
          </Link>
        ))}
    </Flex>
  );
}
