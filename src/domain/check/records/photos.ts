import type { Issue } from '../../issue';
import { placeAt } from '../places';
import { byKey, sectionPairs, type RecordRule } from './rule';
import { ofRule } from '../../rules/of-rule';

/** Every photo of the source is also in the translation, with the same file. */
export const photos: RecordRule = (source, target) =>
  sectionPairs(source, target).flatMap(([section, counterpart]) => {
    const others = byKey(counterpart.photos);
    return section.photos.flatMap(({ key, src, caption, after }): Issue[] => {
      const other = others.get(key);
      const at = { place: placeAt(counterpart, after), expected: caption ?? key };
      if (!other) return [{ ...ofRule('parity-photo-missing'), ...at }];
      if (src === other.src) return [];
      return [{ ...ofRule('parity-photo'), actual: other.src ?? null, ...at }];
    });
  });
