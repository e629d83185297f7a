import type { Differences, How } from './differences';

/** One thing that an edition changed, in few words: a field, a figure with what it said, or a section. */
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

/** What an edition changed, for lists and corrections: figures first, since readers may have used them. */
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

/** What is stored of it. Editions from before figures were named have names of fields, and `sections.<key>`. */
export function readChanged(stored: string): Changed[] {
  const listed = JSON.parse(stored) as (Changed | string)[];
  return listed.map((one) => (typeof one === 'string' ? fromName(one) : one));
}

function fromName(name: string): Changed {
  const key = /^sections\.(.+)$/.exec(name)?.[1];
  if (key === undefined) return { what: 'field', name };
  return { what: 'section', key, heading: null, how: 'changed' };
}
