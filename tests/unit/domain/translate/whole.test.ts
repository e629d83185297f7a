import fc from 'fast-check';
import { fieldsOf, type Shape } from '../../../../src/domain/report/field';
import { REPORT } from '../../../../src/domain/report/shape';
import { refresh, type Carried } from '../../../../src/domain/translate';
import type { Row } from '../../../../src/domain/report';
import { cellText, plainCell } from '../../../../src/domain/report/table';
import { reports } from '../../../helpers/arbitrary-report';

const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 60) };

type Tree = Record<string, unknown>;

/** A report in which every field of words holds a translator's own, as long as it holds any. */
function translated(described: Shape, tree: Tree): Tree {
  const words = fieldsOf(described, 'words').map(([name]) => [
    name,
    tree[name] ? `EN ${String(tree[name])}` : tree[name],
  ]);
  const rows = fieldsOf(described, 'rows').map(([name]) => [
    name,
    (tree[name] as Row[]).map((row) =>
      row.map((cell) => ({ ...cell, ...plainCell(`EN ${cellText(cell)}`) })),
    ),
  ]);
  const part = fieldsOf(described, 'part').map(([name, { of }]) => [
    name,
    tree[name] && translated(of, tree[name] as Tree),
  ]);
  const parts = fieldsOf(described, 'parts').map(([name, { of }]) => [
    name,
    (tree[name] as Tree[]).map((one) => translated(of, one)),
  ]);
  return { ...tree, ...Object.fromEntries([...words, ...rows, ...part, ...parts]) };
}

/** A tree without the prose, which is translated paragraph by paragraph and has tests of its own. */
const withoutProse = (report: Carried) => ({
  ...report,
  sections: report.sections.map(({ body: _body, photos, tables, notes, ...section }) => ({
    ...section,
    photos: photos.map(({ after: _after, ...photo }) => photo),
    tables: tables.map(({ after: _after, ...table }) => table),
    notes: notes.map(({ paragraph: _paragraph, ...note }) => note),
  })),
});

it('a refresh keeps every field that a translator wrote, and carries every other', () => {
  fc.assert(
    fc.property(reports, (source) => {
      const first = refresh({ source, target: null });
      const target = translated(REPORT, first.report as unknown as Tree) as unknown as Carried;
      const again = refresh({ source, target, state: first.state });
      expect(withoutProse(again.report)).toEqual(withoutProse(target));
    }),
    RUNS,
  );
});

it('a translation that starts has a value in every field that its source has one in', () => {
  fc.assert(
    fc.property(reports, (source) => {
      const { report } = refresh({ source, target: null });
      const empty = (tree: unknown): string[] => emptyIn(tree as Tree);
      expect(empty(report)).toEqual(empty(source));
    }),
    RUNS,
  );
});

/** The fields of a tree that hold nothing, by their path. */
function emptyIn(tree: Tree, path = ''): string[] {
  return Object.entries(tree).flatMap(([name, value]) => {
    if (name === 'body') return [];
    if (value === null) return [`${path}${name}`];
    if (Array.isArray(value)) {
      return value.flatMap((one, at) => emptyIn(one as Tree, `${path}${name}.${at}.`));
    }
    return typeof value === 'object' ? emptyIn(value as Tree, `${path}${name}.`) : [];
  });
}
