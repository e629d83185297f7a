import type { Place } from '../../report';
import { placeAt } from '../places';
import { rule, type Finding } from '../rule';
import { photoTwice } from '../../rules/photo-twice';

/** A picture appears only once in a report. */
export const twice = rule(photoTwice, ({ report }) => {
  const first = new Map<string, Place>();
  return report.sections.flatMap((section) =>
    section.photos.flatMap(({ src, caption, after }): Finding[] => {
      if (!src) return [];
      const place = placeAt(section, after);
      const cause = first.get(src);
      if (!cause) {
        first.set(src, place);
        return [];
      }
      return [{ place, cause, actual: caption ?? src }];
    }),
  );
});
