import type { Issue } from '../../issue';
import { isSpelled } from '../../parity/romanization';
import { placeAt } from '../places';
import { byKey, sectionPairs, type RecordRule } from './rule';
import { ofRule } from '../../rules/of-rule';

/** A quote has one speaker in both languages, spelled in pinyin. */
export const speakers: RecordRule = (source, target) =>
  sectionPairs(source, target).flatMap(([section, counterpart]) => {
    const others = byKey(counterpart.quotes);
    return section.quotes.flatMap(({ key, speaker }): Issue[] => {
      const other = others.get(key);
      if (!other || !speaker || isSpelled(speaker, other.speaker ?? '')) return [];
      return [
        {
          ...ofRule('parity-speaker'),
          place: placeAt(counterpart),
          actual: other.speaker,
          expected: speaker,
        },
      ];
    });
  });
