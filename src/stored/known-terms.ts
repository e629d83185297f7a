import type { Core } from '@strapi/strapi';
import type { Term } from '../domain/check';
import { TERM } from './terms';

type Named = { name: string; nameEn: string | null };

/** Returns the glossary: its terms, and the names of organizations and series in both languages. */
export async function termsOf(strapi: Core.Strapi): Promise<Term[]> {
  const terms: (Pick<Term, 'zh' | 'en'> & { forbidden: unknown })[] = await strapi.db
    .query(TERM)
    .findMany({ select: ['zh', 'en', 'forbidden'], orderBy: { id: 'asc' } });
  const named: Named[][] = await Promise.all(
    (['api::organization.organization', 'api::series.series'] as const).map((uid) =>
      strapi.db.query(uid).findMany({ select: ['name', 'nameEn'], orderBy: { id: 'asc' } }),
    ),
  );
  const names = named
    .flat()
    .flatMap(({ name, nameEn }) => (nameEn ? [{ zh: name, en: nameEn, forbidden: [] }] : []));
  return [
    ...names,
    ...terms.map(({ zh, en, forbidden }) => ({ zh, en, forbidden: textsIn(forbidden) })),
  ];
}

/** Returns the texts in a JSON attribute, which may hold any value. */
const textsIn = (stored: unknown): string[] =>
  [stored ?? []].flat().filter((one): one is string => typeof one === 'string' && one !== '');
