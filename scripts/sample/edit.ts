import type { Metric, Photo, Section } from '../../src/domain/report';
import type { Editing, English, SampleMetric } from './files';

type Image = { image: { id: number } | null };
type StoredMetric = Metric & { indicator: { documentId: string } | null };
type StoredSection = Omit<Section, 'metrics' | 'photos'> & {
  metrics: StoredMetric[];
  photos: (Photo & Image)[];
};

/** A draft as the database has it. */
export type Draft = {
  year: string;
  issuedOn: string | null;
  cover: (Photo & Image) | null;
  sections: StoredSection[];
};

/** Makes the changes of an editor after an import: slug, summary, labels, indicators and pictures. */
export function edited(
  sections: StoredSection[],
  editing: Editing,
  indicators: Record<string, string>,
  images: Record<string, number>,
) {
  const { slug, summary, keywords, cover } = editing;
  const pictured = <Pictured extends { file: string }>({ file, ...photo }: Pictured) => ({
    ...photo,
    image: images[file],
  });
  return {
    ...{ slug, summary, keywords },
    cover: pictured(cover),
    sections: sections.map(({ key, level, heading, body, ...found }, index) => {
      const edit = counterpart(editing.sections, index);
      return {
        ...{ key, level, heading, body },
        quotes: edit.quotes.map((quote, at) => ({ ...quote, key: found.quotes[at]?.key })),
        metrics: edit.metrics.map((metric) => editedMetric(metric, found.metrics, indicators)),
        photos: edit.photos.map((photo, at) => ({
          ...pictured(photo),
          key: found.photos[at]?.key,
          after: found.photos[at]?.after ?? 0,
        })),
      };
    }),
  };
}

function editedMetric(metric: SampleMetric, found: Metric[], indicators: Record<string, string>) {
  const { indicator, value = null, min = null, max = null, ...words } = metric;
  return {
    ...{ ...words, value, min, max },
    key: found.find(({ text }) => text === metric.text)?.key,
    indicator: indicator ? indicators[indicator] : null,
  };
}

/** Builds the English version of a Chinese draft: the same keys, values and pictures, with English text. */
export function translated(draft: Draft, english: English) {
  const { year, issuedOn, cover } = draft;
  const { sections, cover: coverWords, ...words } = english;
  return {
    ...{ ...words, year, issuedOn },
    cover: cover && { ...withImageId(cover), ...coverWords },
    sections: draft.sections.map(({ key, level, quotes, metrics, photos }, index) => {
      const { heading, paragraphs, ...said } = counterpart(sections, index);
      return {
        ...{ key, level, heading },
        body: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
        quotes: quotes.map((quote, at) => ({ key: quote.key, ...counterpart(said.quotes, at) })),
        metrics: metrics.map(({ indicator, ...metric }, at) => ({
          ...withoutId(metric),
          ...counterpart(said.metrics, at),
          indicator: indicator?.documentId ?? null,
        })),
        photos: photos.map((photo, at) => ({
          ...withImageId(photo),
          ...counterpart(said.photos, at),
        })),
      };
    }),
  };
}

const withImageId = ({ image, ...photo }: Photo & Image) => ({
  ...withoutId(photo),
  image: image?.id,
});

/** Removes the row id, which belongs to the Chinese draft: a component with that id would be moved away from it. */
function withoutId<Stored extends object>(stored: Stored): Omit<Stored, 'id'> {
  const { id: _id, ...rest } = stored as Stored & { id?: number };
  return rest;
}

/** Returns the item at the same position. Throws if the sample's files do not match each other. */
function counterpart<Item>(items: Item[], index: number): Item {
  const item = items[index];
  if (!item)
    throw new Error(
      `The files of the sample do not match: item ${index + 1} is missing in one of them.`,
    );
  return item;
}
