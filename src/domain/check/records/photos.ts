import type { Issue } from '../../issue';
import { placeAt } from '../places';
import { byKey, sectionPairs, type RecordRule } from './rule';

/** A picture stands in both languages. */
export const photos: RecordRule = (source, target) =>
  sectionPairs(source, target).flatMap(([section, counterpart]) => {
    const others = byKey(counterpart.photos);
    return section.photos.flatMap(({ key, src, caption, after }): Issue[] => {
      const other = others.get(key);
      const at = { place: placeAt(counterpart, after), expected: caption ?? key };
      if (!other) return [{ ruleId: 'parity-photo-missing', severity: 'warning', ...at }];
      if (src === other.src) return [];
      return [{ ruleId: 'parity-photo', severity: 'warning', actual: other.src ?? null, ...at }];
    });
  });
