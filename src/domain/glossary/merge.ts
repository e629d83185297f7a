import type { GivenTerm, GlossaryTerm } from './term';

/** Merges a term from a table into the glossary's term. Returns null if nothing changes. */
export function merged(given: GivenTerm, now: GlossaryTerm | null): GlossaryTerm | null {
  const before = now ?? { zh: '', en: '', forbidden: [], note: '', source: '' };
  const after = { ...before, ...given };
  return isSame(before, after) ? null : after;
}

function isSame(a: GlossaryTerm, b: GlossaryTerm): boolean {
  const texts = (['zh', 'en', 'note', 'source'] as const).every(
    (column) => a[column] === b[column],
  );
  return (
    texts &&
    a.forbidden.length === b.forbidden.length &&
    a.forbidden.every((one, index) => one === b.forbidden[index])
  );
}
