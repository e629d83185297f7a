import type { Photo } from '../../report';
import { photoWithoutAlt } from '../../rules/photo-without-alt';
import { photoWithoutCaption } from '../../rules/photo-without-caption';
import { photoWithoutCredit } from '../../rules/photo-without-credit';
import { placeAt } from '../places';
import { rule } from '../rule';

type Needed = 'alt' | 'caption' | 'credit';

/** What a photo must have: alt text for readers who cannot see it (GB/T 37668), a caption, and a credit. */
const NEEDED = [
  ['alt', photoWithoutAlt],
  ['caption', photoWithoutCaption],
  ['credit', photoWithoutCredit],
] as const satisfies readonly (readonly [Needed, ...unknown[]])[];

/** Every photo has alt text, a caption and a credit. A caption without a picture file yet needs no alt text. */
export const described = NEEDED.map(([field, needed]) =>
  rule(needed, ({ report }) =>
    report.sections.flatMap((section) =>
      section.photos
        .filter((photo) => isMissing(photo, field))
        .map((photo) => ({ place: placeAt(section, photo.after), actual: nameOf(photo) })),
    ),
  ),
);

const isMissing = (photo: Photo, field: Needed): boolean =>
  !photo[field] && (field !== 'alt' || Boolean(photo.src));

/** A picture without words or file has no name. Its key is a code that nobody reads. */
const nameOf = ({ caption, alt, src }: Photo): string | null => caption ?? alt ?? src ?? null;
