import { isSpelled } from '../../parity/romanization';
import type { RecordRule } from './rule';
import { ofRule } from '../../rules/of-rule';

/** The translation names the author of the source, in pinyin. */
export const author: RecordRule = (source, target) => {
  const { author: written } = target;
  if (!written) return [];
  const names = (source.author ?? '').split(/[\s、，,/]+/).filter(Boolean);
  return names
    .filter((name) => !isSpelled(name, written))
    .map((name) => ({
      ...ofRule('parity-name'),
      field: 'author',
      actual: written,
      expected: name,
    }));
};
