import type { Photo, Report } from '../report';
import { withCoverOf } from '../report/cover';
import type { EnclosedCover } from './enclosed';

/**
 * Makes the picture before the text the cover again. Our forms show the cover there, so a reader takes it for the first
 * photo of the lead. A report without such a picture stays as it is.
 */
export function withCover<Read extends Report>(report: Read, cover: EnclosedCover | null): Read {
  const photo = report.sections[0]?.photos.find((one) => one.after === 0 && isSame(one, cover));
  return cover && photo ? withCoverOf(report, photo.key) : report;
}

/** Somebody may have changed the caption in the form, or the alternative text. */
const isSame = ({ alt, caption, credit }: Photo, cover: EnclosedCover | null): boolean =>
  (caption === cover?.caption && credit === cover?.credit) || (alt !== null && alt === cover?.alt);
