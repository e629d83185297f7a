import type { Differences } from './differences';
import type { How } from './by-key';

/** One change of an edition in short: a field, a figure with its old and new text, or a section. */
export type Changed =
  | { what: 'field'; name: string }
  | {
      what: 'figure';
      key: string;
      label: string;
      section: string | null;
      was: string | null;
      now: string | null;
    }
  | { what: 'section'; key: string; heading: string | null; how: How };

/**
 * Returns what an edition changed, for lists and corrections. Figures come first, because readers may have used them.
 */
export function changedBy({ fields, figures, sections }: Differences): Changed[] {
  return [
    ...figures.map(({ key, label, section, was, now }) => ({
      ...{ what: 'figure' as const, key, label, section: section.heading },
      ...{ was: was?.text ?? null, now: now?.text ?? null },
    })),
    ...fields.map(({ name }) => ({ what: 'field' as const, name })),
    ...sections.map(({ key, heading, how }) => ({ what: 'section' as const, key, heading, how })),
  ];
}

/** Parses the stored list of changes. Older editions stored only names of fields and `sections.<key>`. */
export function readChanged(stored: string): Changed[] {
  const listed = JSON.parse(stored) as (Changed | string)[];
  return listed.map((one) => (typeof one === 'string' ? fromName(one) : one));
}

function fromName(name: string): Changed {
  const key = /^sections\.(.+)$/.exec(name)?.[1];
  if (key === undefined) return { what: 'field', name };
  return { what: 'section', key, heading: null, how: 'changed' };
}
