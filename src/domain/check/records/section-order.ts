import { longestRun } from '../../parity/longest-run';
import { placeAt } from '../places';
import type { RecordRule } from './rule';
import { ofRule } from '../../rules/of-rule';

/** Sections have the order of the source. The rule reports as few moved sections as possible. */
export const sectionOrder: RecordRule = (source, target) => {
  const at = new Map(source.sections.map((section, index) => [section.key, { section, index }]));
  const common = target.sections.filter(({ key }) => at.has(key));
  const kept = longestRun(common.map(({ key }) => at.get(key)!.index));
  return common
    .filter((_, index) => !kept.has(index))
    .map((section) => ({
      ...ofRule('parity-section-moved'),
      place: placeAt(section),
      actual: section.heading,
      cause: placeAt(at.get(section.key)!.section),
    }));
};
