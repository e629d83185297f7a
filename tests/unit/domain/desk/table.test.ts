import fc from 'fast-check';
import {
  columnOf,
  withCell,
  withColumn,
  withoutColumn,
  withoutRow,
  withRow,
} from '../../../../src/domain/desk/table';
import { tabbed } from '../../../../src/domain/report/grid';
import { plainCell, type Row } from '../../../../src/domain/report/table';

const cell = (text: string, colSpan = 1, rowSpan = 1) => ({
  ...plainCell(text),
  ...(colSpan > 1 && { colSpan }),
  ...(rowSpan > 1 && { rowSpan }),
});

/** a b   Over both columns h; down two rows x. */
const PLAIN: Row[] = [
  [cell('a'), cell('b')],
  [cell('c'), cell('d')],
];
const MERGED: Row[] = [
  [cell('h', 2), cell('e')],
  [cell('x', 1, 2), cell('1'), cell('2')],
  [cell('3'), cell('4')],
];

describe('a table of the manuscript', () => {
  it.each<[string, Row[], string]>([
    ['a row before the first', withRow(PLAIN, 0), '\t\na\tb\nc\td'],
    ['a row in the middle', withRow(PLAIN, 1), 'a\tb\n\t\nc\td'],
    ['a row at the end', withRow(PLAIN, 2), 'a\tb\nc\td\n\t'],
    ['a column before the first', withColumn(PLAIN, 0), '\ta\tb\n\tc\td'],
    ['a column at the end', withColumn(PLAIN, 2), 'a\tb\t\nc\td\t'],
    ['no first row', withoutRow(PLAIN, 0), 'c\td'],
    ['no second column', withoutColumn(PLAIN, 1), 'a\nc'],
    ['a row through a merged cell', withRow(MERGED, 2), 'h\t\te\nx\t1\t2\n\t\t\n\t3\t4'],
    ['a column through a merged cell', withColumn(MERGED, 1), 'h\t\t\te\nx\t\t1\t2\n\t\t3\t4'],
    ['no row where a merged cell begins', withoutRow(MERGED, 1), 'h\t\te\nx\t3\t4'],
    ['no column of a merged cell', withoutColumn(MERGED, 0), 'h\te\n1\t2\n3\t4'],
  ])('has %s', (_name, rows, text) => expect(tabbed(rows)).toBe(text));

  it('keeps the merged cell as wide as it must be', () => {
    expect(withColumn(MERGED, 1)[0]![0]).toMatchObject({ colSpan: 3 });
    expect(withRow(MERGED, 2)[1]![0]).toMatchObject({ rowSpan: 3 });
    expect(withoutColumn(MERGED, 0)[0]![0]).not.toHaveProperty('colSpan');
  });

  it('says other words in a cell, in the style that they had', () => {
    const bold: Row[] = [[{ children: [{ type: 'text', text: 'a', bold: true }] }]];
    expect(withCell(bold, 0, 0, 'b')[0]![0]!.children).toEqual([
      { type: 'text', text: 'b', bold: true },
    ]);
  });

  it('knows the column of a cell after merged ones', () => {
    expect(columnOf(MERGED, 2, 0)).toBe(1);
    expect(columnOf(MERGED, 0, 1)).toBe(2);
  });

  it('is what it was when a row or column that was added is taken away', () => {
    const size = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(size, size, fc.nat(), (height, width, at) => {
        const rows = Array.from({ length: height }, (_, row) =>
          Array.from({ length: width }, (_, column) => cell(`${row} ${column}`)),
        );
        const [row, column] = [at % (height + 1), at % (width + 1)];
        expect(withoutRow(withRow(rows, row), row)).toEqual(rows);
        expect(withoutColumn(withColumn(rows, column), column)).toEqual(rows);
      }),
    );
  });
});
