import { absolute } from '../../addresses';
import { notesOf, tablesOf, type PublishedPhoto, type PublishedSection } from '../../edition';
import type { Note, Table } from '../../report';
import { tabbed } from '../../report/grid';
import { textOf } from '../../translate/blocks';
import { present } from './present';
import { propertyValue } from './values';

/** What the nodes of one report share. */
export type Place = { url: string; site: string; locale: string };

/** Writes a section with everything in it. schema.org has no type for a section. */
export function sectionNode(section: PublishedSection, position: number, place: Place): object {
  const { key, heading, body, quotes, metrics, photos } = section;
  const own = quotes.map(({ key: quote, text, speaker, role }) =>
    present({
      '@type': 'Quotation',
      '@id': `${place.url}#${quote}`,
      text,
      spokenByCharacter: speaker && present({ '@type': 'Person', name: speaker, jobTitle: role }),
    }),
  );
  return present({
    '@type': 'CreativeWork',
    '@id': `${place.url}#${key}`,
    position,
    name: heading,
    text: body
      .filter(({ type }) => type !== 'image')
      .map(textOf)
      .join('\n'),
    hasPart: [
      ...own,
      ...tablesOf(section).map(at(place, table)),
      ...notesOf(section).map(at(place, note)),
    ],
    mentions: metrics.map((metric) => propertyValue(metric, place.url, place.locale)),
    image: photos.flatMap((photo) => imageObject(photo, place) ?? []),
  });
}

const at =
  <Part extends { key: string }>({ url }: Place, nodeOf: (part: Part) => object) =>
  (part: Part) =>
    present({ '@id': `${url}#${part.key}`, ...nodeOf(part) });

/** Writes a table as text: a line per row and a tab between cells. schema.org has tables, but no cells. */
const table = ({ caption, unit, rows }: Table) => ({
  '@type': 'Table',
  name: caption,
  ...{ text: tabbed(rows), alternateName: unit },
});

/** Writes a note as a comment of the author. schema.org has no more exact type. */
const note = ({ mark, text, anchor }: Note) => ({
  '@type': 'Comment',
  ...{ name: mark, text, about: anchor },
});

/** Writes a picture as an `ImageObject` (schema.org). */
export function imageObject({ image, alt, caption, credit }: PublishedPhoto, { site }: Place) {
  if (!image) return null;
  return present({
    '@type': 'ImageObject',
    contentUrl: absolute(site, image.url),
    ...{ encodingFormat: image.mime, width: image.width, height: image.height },
    ...{ caption, description: alt, creditText: credit },
  });
}
