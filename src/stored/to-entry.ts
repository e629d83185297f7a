import type { Part, Parts, Reference } from '../domain/report/field';
import { REPORT } from '../domain/report/shape';
import type { Report } from '../domain/report';
import type { Carried } from '../domain/translate';
import { as, converted, same, type Conversion } from '../domain/report/convert';
import { toInstant } from './time';

type Tree = Record<string, unknown>;

/** Database ids for the names in a tree. */
export type Ids = {
  /** Ids of pictures in the media library, by the name or address in the tree. */
  images?: Readonly<Record<string, number>>;
  /** Ids of indicators, by key. */
  indicators?: Readonly<Record<string, string>>;
};

/** The data that the Document Service takes for a report. */
export type EntryData = Record<string, unknown>;

/**
 * Converts a report into the data that the Document Service takes. Fields that are missing in the tree are left out, so
 * that an update does not change them.
 */
export function toEntry(report: Report | Carried, ids: Ids = {}): EntryData {
  return converted(REPORT, report as unknown as Tree, toRows(ids));
}

function toRows({ images = {}, indicators = {} }: Ids): Conversion {
  const rows: Conversion = {
    ...{ key: same, words: same, body: same, rows: same, number: same, count: same, code: same },
    year: as((year: number | null) => (year === null ? null : String(year))),
    instant: as((date: string | null) => date && toInstant(date)),
    reference: (name, key: string | null | undefined, { inTree }: Reference) =>
      inTree ? [[name, indicators[key ?? ''] ?? null]] : [],
    part: (name, tree: Tree | null | undefined, { of }: Part) =>
      tree === undefined ? [] : [[name, tree && rowOf(of, tree)]],
    parts: as((trees: Tree[], { of }: Parts) => trees.map((tree) => rowOf(of, tree))),
  };
  // The database has a picture field. The tree has the address of the picture.
  const rowOf = (of: Part['of'], tree: Tree) =>
    converted(of, tree, {
      ...rows,
      picture: (name) => [[name, images[String(tree.src ?? '')] ?? null]],
    });
  return rows;
}
