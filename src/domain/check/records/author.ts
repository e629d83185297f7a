import { isSpelled } from '../../parity/romanization';
import type { RecordRule } from './rule';

/** Whoever wrote the source is named in the translation, in pinyin. */
export const author: RecordRule = (source, target) => {
  const names = (source.author ?? '').split(/[\s、，,/]+/).filter(Boolean);
  return names
    .filter((name) => target.author && !isSpelled(name, target.author))
    .map((name) => ({
      ...{ ruleId: 'parity-name', severity: 'warning', field: 'author' },
      ...{ actual: target.author, expected: name },
    }));
};
