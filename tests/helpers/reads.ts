import type { PassageKind } from '../../src/domain/parity/passage';
import type { Read } from '../../src/domain/parity/reading';

/** The fields of a passage that a test sets. The rest is empty. */
export type Said = Partial<Omit<Read, 'passage'>> & { text?: string; kind?: PassageKind };

/** Returns a passage with only the fields that a test sets, so that a single weight decides. */
export const readOf = ({ text = '', kind = 'paragraph', ...said }: Said = {}): Read => ({
  passage: { text, kind, section: '' },
  language: 'zh',
  figures: [],
  numerals: [],
  entries: [],
  values: new Set(),
  stated: [],
  years: [],
  namedYears: new Set(),
  sounds: () => '',
  names: [],
  spoken: false,
  marks: () => [],
  size: 100,
  content: () => ({ words: [], entries: new Set() }),
  ...said,
});
