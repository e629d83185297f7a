import type { Photo, Report, Section } from '../report';
import type { EnclosedCover } from './enclosed';

/**
 * Makes the picture before the text the cover again. Our forms show the cover there, so a reader takes it for the first
 * photo of the lead. A report without such a picture stays as it is.
 */
export function withCover<Read extends Report>(report: Read, cover: EnclosedCover | null): Read {
  const [lead, ...rest] = report.sections;
  const photo = lead?.photos.find((one) => one.after === 0 && isSame(one, cover));
  if (!cover || !lead || !photo) return report;
  const section = without(photo, lead);
  return {
    ...report,
    cover: photo,
    sections: isEmpty(section) ? rest : [section, ...rest],
  };
}

/** Somebody may have changed the caption in the form, or the alternative text. */
const isSame = ({ alt, caption, credit }: Photo, cover: EnclosedCover | null): boolean =>
  (caption === cover?.caption && credit === cover?.credit) || (alt !== null && alt === cover?.alt);

/** Takes a photo out of its section, with the figures that only its caption states. */
function without(photo: Photo, section: Section): Section {
  const photos = section.photos.filter((one) => one !== photo);
  const states = (one: Photo, text: string) => Boolean(one.caption?.includes(text));
  return {
    ...section,
    photos,
    metrics: section.metrics.filter(
      ({ place, text }) =>
        place || !states(photo, text) || photos.some((other) => states(other, text)),
    ),
  };
}

/** A lead that held nothing but the cover was made for it. */
const isEmpty = ({ heading, body, quotes, metrics, photos, tables, notes }: Section): boolean =>
  heading === null && [body, quotes, metrics, photos, tables, notes].every(({ length }) => !length);
