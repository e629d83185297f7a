import type { Code, Count, Part, Parts, Reference, Words } from '../domain/report/field';
import { REPORT } from '../domain/report/shape';
import type { Carried } from '../domain/translate';
import { rowsFrom } from '../domain/report/table';
import { as, converted, same, type Conversion } from '../domain/report/convert';
import { toShanghaiTime } from '../domain/shanghai-time';
import type { File, Named, ReportEntry } from './entry';

type Row = Record<string, unknown>;

/** A draft may miss fields that a published report must have: texts are empty then, and codes have their default. */
const TO_TREE: Conversion = {
  key: same,
  words: as((text: string | null, { required }: Words) => text ?? (required ? '' : null)),
  body: as((blocks: unknown[] | null) => blocks ?? []),
  rows: as(rowsFrom),
  number: same,
  count: as((count: number | null, field: Count) => count ?? field.default),
  code: as((code: string | null, field: Code) => code ?? field.default ?? null),
  year: as((year: string | null) => (year ? Number(year) : null)),
  instant: as((instant: string | null) => instant && toShanghaiTime(instant)),
  reference: (name, entity: Named | null, { inTree }: Reference) =>
    inTree && entity ? [[name, entity.key]] : [],
  picture: (_name, file: File | null) => (file ? [['src', file.url]] : []),
  part: as((row: Row | null, { of }: Part) => row && converted(of, row, TO_TREE)),
  parts: as((rows: Row[] | undefined, { of }: Parts) =>
    (rows ?? []).map((row) => converted(of, row, TO_TREE)),
  ),
};

/**
 * Converts a stored report into the tree that checks read and translations carry. Times are in China's time zone. A
 * photo's `src` is the address of its picture.
 */
export const toReport = (entry: ReportEntry): Carried =>
  converted(REPORT, entry, TO_TREE) as unknown as Carried;
