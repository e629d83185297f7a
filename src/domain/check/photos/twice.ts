import type { Issue } from '../../issue';
import type { Place } from '../../report';
import { placeAt } from '../places';
import type { Rule } from '../rule';
import { ofRule } from '../../rules/of-rule';

/** No picture stands twice in one report. */
export const twice: Rule = ({ report }) => {
  const first = new Map<string, Place>();
  return report.sections.flatMap((section) =>
    section.photos.flatMap(({ src, caption, after }): Issue[] => {
      if (!src) return [];
      const place = placeAt(section, after);
      const cause = first.get(src);
      if (!cause) {
        first.set(src, place);
        return [];
      }
      return [{ ...ofRule('photo-twice'), place, cause, actual: caption ?? src }];
    }),
  );
};
