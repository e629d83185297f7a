import type { Report } from '../report';
import { as, converted, same, type Conversion } from '../report/convert';
import type { Code, Count, Part, Parts, Reference, Words } from '../report/field';
import { REPORT } from '../report/shape';
import { rowsFrom } from '../report/table';
import { componentsIn, type Content } from './content';

/** A draft may be missing values that a published report must have, and has no empty attributes. */
const TO_TREE: Conversion = {
  key: as((key: string | undefined) => key ?? ''),
  words: as((text: string | undefined, { required }: Words) => text ?? (required ? '' : null)),
  body: as((blocks: unknown[] | undefined) => blocks ?? []),
  rows: as(rowsFrom),
  number: same,
  count: as((count: number | undefined, field: Count) => count ?? field.default),
  code: as((code: string | undefined, field: Code) => code ?? field.default ?? null),
  year: as((year: string | undefined) => (year && Number(year) ? Number(year) : null)),
  instant: same,
  reference: (name, key: string | undefined, { inTree }: Reference) =>
    inTree && key ? [[name, key]] : [],
  picture: (_name, address: string | undefined) => (address ? [['src', address]] : []),
  part: as((one: Content | undefined, { of }: Part) => (one ? converted(of, one, TO_TREE) : null)),
  parts: as((all: Content[] | undefined, { of }: Parts) =>
    (all ?? []).map((one) => converted(of, one, TO_TREE)),
  ),
};

/** Turns a draft into the report tree that checks read. The server makes the same tree from stored drafts. */
export const reportOf = (content: Content): Report =>
  converted(REPORT, content, TO_TREE) as unknown as Report;

/** Returns the numbers of a draft that editors said need no record. */
export const dismissedIn = ({ dismissals }: Content): ReadonlySet<string> =>
  new Set(componentsIn(dismissals).flatMap(({ text }) => text?.trim() || []));
