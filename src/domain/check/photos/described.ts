import type { Photo, Report } from '../../report';
import { photoWithoutAlt } from '../../rules/photo-without-alt';
import { photoWithoutCaption } from '../../rules/photo-without-caption';
import { photoWithoutCredit } from '../../rules/photo-without-credit';
import { photoWithoutFile } from '../../rules/photo-without-file';
import { placeAt } from '../places';
import { rule, type Finding } from '../rule';

type Needed = 'alt' | 'caption' | 'credit' | 'src';

/**
 * What a picture must have: its file, alt text for readers who cannot see it (GB/T 37668), a caption, and a credit. The
 * cover needs no caption and no credit: it stands beside the title.
 */
const NEEDED = [
  ['src', photoWithoutFile, 'cover'],
  ['alt', photoWithoutAlt, 'cover'],
  ['caption', photoWithoutCaption, null],
  ['credit', photoWithoutCredit, null],
] as const satisfies readonly (readonly [Needed, ...unknown[]])[];

/** Every picture has its file, alt text, a caption and a credit. A caption without a file yet needs no alt text. */
export const described = NEEDED.map(([field, needed, cover]) =>
  rule(needed, ({ report }) =>
    [...(cover ? coverIn(report) : []), ...photosIn(report)]
      .filter(({ photo }) => isMissing(photo, field))
      .map(({ photo, at }) => ({ ...at, actual: nameOf(photo) })),
  ),
);

type Seen = { photo: Photo; at: Pick<Finding, 'place' | 'field'> };

const coverIn = ({ cover }: Report): Seen[] =>
  cover ? [{ photo: cover, at: { field: 'cover' } }] : [];

const photosIn = ({ sections }: Report): Seen[] =>
  sections.flatMap((section) =>
    section.photos.map((photo) => ({ photo, at: { place: placeAt(section, photo.after) } })),
  );

const isMissing = (photo: Photo, field: Needed): boolean =>
  !photo[field] && (field !== 'alt' || Boolean(photo.src));

/** A picture without words or file has no name. Its key is a code that nobody reads. */
const nameOf = ({ caption, alt, src }: Photo): string | null => caption ?? alt ?? src ?? null;
