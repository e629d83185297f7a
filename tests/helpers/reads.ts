import type { PassageKind } from '../../src/domain/parity/passage';
import type { Read } from '../../src/domain/parity/reading';

/** What a test says of a passage; everything else is nothing. */
export type Said = Partial<Omit<Read, 'passage'>> & { text?: string; kind?: PassageKind };

/** A passage that says only what a test gives it, so that one weight alone decides. */
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
