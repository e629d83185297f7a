import type { Core } from '@strapi/strapi';
import type { Access } from '../access/access';
import { unseen } from '../access/refusals';
import { dismissedIn, reportOf, type Content } from '../domain/desk';
import type { Edition } from '../domain/edition';
import { changedBy, differencesBetween, expectationsOf } from '../domain/years';
import { groupText } from '../domain/translate/blocks';
import { EDITION, type EditionRow } from '../stored/edition-row';
import type { ReportEntry } from '../stored/entry';
import { loadEntry } from '../stored/load';
import { EDITION_POPULATE } from '../stored/populate';
import { lineageIn, previousEdition } from '../stored/previous-edition';
import { toEdition } from '../stored/to-edition';
import { loadDraft } from '../versions/draft';
import { show } from '../versions/told';
import { reliedOn } from './relied-on';

/**
 * Compares a draft with last year: the figures it should state again, last year's text of each section, and what
 * publishing it would change for readers. Throws 404 if there is no draft.
 */
export async function yearsOf(
  strapi: Core.Strapi,
  { documentId, locale, access }: { documentId: string; locale: string; access: Access },
) {
  await access.toRead({ documentId, locale });
  const draft = await loadDraft(strapi, documentId, locale);
  if (!draft) throw unseen(documentId, locale);
  show(strapi, locale, draft.version);
  const content = draft.content as Content;
  const previous = await previousEdition(strapi, { ...lineageIn(content), locale });
  return {
    ...{ documentId, locale },
    previous: previous && { ...summaryOf(previous), sections: previous.sections.map(proseOf) },
    ...(previous
      ? expectationsOf(previous, reportOf(content), dismissedIn(content))
      : { expected: [], fresh: [] }),
    publication: await publicationOf(strapi, documentId, locale),
  };
}

const summaryOf = ({ documentId, slug, year, title }: Edition) => ({
  ...{ documentId, slug, year, title },
});

const proseOf = ({ key, heading, body }: Edition['sections'][number]) => ({
  ...{ key, heading, text: groupText(body) },
});

/** Returns what publishing the draft would change, or null if the report is not published in the language. */
async function publicationOf(strapi: Core.Strapi, documentId: string, locale: string) {
  const row: EditionRow | null = await strapi.db
    .query(EDITION)
    .findOne({ where: { reportId: documentId, language: locale, current: true } });
  const which = { documentId, locale, status: 'draft' } as const;
  const entry = row && (await loadEntry<ReportEntry>(strapi, which, EDITION_POPULATE));
  if (!entry) return null;
  const current = JSON.parse(row.body) as Edition;
  const differences = differencesBetween(current, toEdition(entry));
  const relied = await reliedOn(strapi, current, differences.figures);
  return { edition: row.number, changed: changedBy(differences), reliedOn: relied };
}
