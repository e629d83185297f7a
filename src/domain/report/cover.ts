import type { Photo, Report, Section } from './tree';

/**
 * Returns a report with the photo of this key as its cover, which stands before the text and no longer in it. A cover
 * that it had takes the place of the photo, so that no picture is lost. Without such a photo the report stays as it is.
 */
export function withCoverOf<Of extends Report>(report: Of, key: string): Of {
  const photo = report.sections.flatMap(({ photos }) => photos).find((one) => one.key === key);
  if (!photo) return report;
  const before = report.cover ? [{ ...report.cover, after: photo.after }] : [];
  const sections = report.sections.map((section) =>
    section.photos.includes(photo) ? exchanged(photo, before, section) : section,
  );
  return {
    ...report,
    cover: { ...photo, after: 0 },
    sections: sections.filter((section) => !isEmpty(section)),
  };
}

/** Takes a photo out of its section, with the figures that only its caption states, and puts others in its place. */
function exchanged(photo: Photo, others: readonly Photo[], section: Section): Section {
  const photos = section.photos.flatMap((one) => (one === photo ? others : [one]));
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

/** A lead that held nothing but the picture was made for it. */
const isEmpty = ({ heading, body, quotes, metrics, photos, tables, notes }: Section): boolean =>
  heading === null && [body, quotes, metrics, photos, tables, notes].every(({ length }) => !length);
