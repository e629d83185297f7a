import type { Core } from '@strapi/strapi';
import { REPORT } from '../stored/documents';
import { loadEntry } from '../stored/load';
import type { Carried, TranslationState } from '../domain/translate';
import type { ReportEntry } from '../stored/entry';
import { EDITION_POPULATE } from '../stored/populate';
import { toEntry } from '../stored/to-entry';
import { toReport } from '../stored/to-report';

type Related = { id: number; documentId: string; key: string; name: string; nameEn: string | null };

/** A draft of a report: the tree, the state of its translation, and the row itself. */
export type Draft = { report: Carried; state: TranslationState | null; entry: ReportEntry };

/** Loads the draft of a report in a language. Returns null if there is none. */
export async function draftIn(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<Draft | null> {
  const which = { documentId, locale, status: 'draft' } as const;
  const entry = await loadEntry<ReportEntry & { translation: unknown }>(
    strapi,
    which,
    EDITION_POPULATE,
  );
  if (!entry) return null;
  return { report: toReport(entry), state: stateOf(entry.translation), entry };
}

/** Returns whether a report with this id exists in any language. */
export async function exists(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  return (await strapi.db.query(REPORT).count({ where: { documentId } })) > 0;
}

/** Builds the data of a translation's draft. Its relations are those of the source. */
export function dataOf(
  source: Draft,
  target: Draft | null,
  { report, state }: Pick<Draft, 'report' | 'state'>,
) {
  const { organization, series } = source.entry as ReportEntry & {
    organization: Related | null;
    series: Related | null;
  };
  const images = imageIds([source.entry, ...(target ? [target.entry] : [])]);
  return {
    ...toEntry(report, { images, indicators: indicatorIds(source.entry) }),
    organization: organization?.documentId ?? null,
    series: series?.documentId ?? null,
    translation: state,
  };
}

/** Writes the draft of a translation. */
export async function save(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
  data: ReturnType<typeof dataOf>,
): Promise<void> {
  await strapi.documents(REPORT).update({ documentId, locale, data: data as never });
}

/** Returns the stored state, or null if the field holds something else. */
function stateOf(stored: unknown): TranslationState | null {
  const state = stored as Partial<TranslationState> | null;
  const isState =
    state?.version === 1 && Array.isArray(state.pieces) && Array.isArray(state.removed);
  return isState ? ({ images: {}, ...state } as TranslationState) : null;
}

/** Returns the ids of pictures in the media library, by their address. */
function imageIds(entries: ReportEntry[]): Record<string, number> {
  const photos = entries.flatMap(({ cover, sections }) => [
    ...(cover ? [cover] : []),
    ...sections.flatMap((section) => section.photos),
  ]);
  const images = photos.flatMap(({ image }) =>
    image ? [image as typeof image & { id: number }] : [],
  );
  return Object.fromEntries(images.map(({ url, id }) => [url, id]));
}

function indicatorIds({ sections }: ReportEntry): Record<string, string> {
  const indicators = sections.flatMap(({ metrics }) =>
    metrics.flatMap(({ indicator }) => (indicator ? [indicator as unknown as Related] : [])),
  );
  return Object.fromEntries(indicators.map(({ key, documentId }) => [key, documentId]));
}
