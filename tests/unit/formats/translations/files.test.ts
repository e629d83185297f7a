import { fromRows, toRows, unitsOf } from '../../../../src/domain/translate/exchange';
import { accept } from '../../../../src/domain/translate/exchange';
import { refresh } from '../../../../src/domain/translate';
import { fromCsv, toCsv } from '../../../../src/formats/csv';
import { fromXlsx, toXlsx } from '../../../../src/formats/translations/xlsx';
import { carried, paragraph, section } from '../../../helpers/carried';

const ROWS = [
  ['path', 'source', 'target'],
  ['a', '一,二;"三"', 'One,\ntwo; "three"'],
  ['b', '=1+1', '-5 degrees'],
  ['c', "'=x", ' spaced '],
];

const THROUGH: [string, (rows: string[][]) => Promise<string[][]>][] = [
  ['CSV', async (rows) => fromCsv(toCsv(rows))],
  ['a spreadsheet', async (rows) => fromXlsx(await toXlsx(rows))],
];

describe.each(THROUGH)('a table as %s', (_name, through) => {
  it('comes back as it was', async () => {
    const rows = await through(ROWS);
    expect(rows.map((row) => row.map((cell) => cell.replace(/\r\n/g, '\n')))).toEqual(ROWS);
  });

  it('holds a translation whose formatting an import leaves alone', async () => {
    const bold = { type: 'text' as const, text: '加粗', bold: true };
    const source = carried({
      sections: [
        section('s1', { body: [{ type: 'paragraph', children: [bold] }, paragraph('一')] }),
      ],
    });
    const { report: target, state } = refresh({ source, target: null });
    target.title = 'A bridge';
    const sides = { source, target, state };
    const rows = await through(toRows(unitsOf(sides)));
    expect(accept(fromRows(rows).units, sides).given).toEqual([]);
    rows.find(([path]) => path === 'sections.s1.paragraphs.p2')![4] = 'One';
    const { given } = accept(fromRows(rows).units, sides);
    expect(given).toMatchObject([{ path: 'sections.s1.paragraphs.p2', text: 'One' }]);
    expect(refresh({ ...sides, given }).report.sections[0]?.body).toEqual([
      { type: 'paragraph', children: [bold] },
      paragraph('One'),
    ]);
  });
});

describe('a table that is none of ours', () => {
  it('is refused with the columns that it lacks', () => {
    expect(() => fromRows([['path', 'text']])).toThrow('no column "source", "target"');
  });

  it('is refused where its quotes do not match', () => {
    expect(() => fromCsv('path,source\n"a,b')).toThrow('The file is no CSV');
  });

  it('is refused where it is no spreadsheet', async () => {
    await expect(fromXlsx(Buffer.from('PK and nothing'))).rejects.toMatchObject({
      reason: 'damaged',
    });
  });

  it('is read with semicolons and tabs, as Excel writes them in other countries', () => {
    expect(fromCsv('path;source;target\na;一;One')[1]).toEqual(['a', '一', 'One']);
    expect(fromCsv('path\tsource\ttarget\na\t一\tOne')[1]).toEqual(['a', '一', 'One']);
  });

  it('keeps a formula from being one', () => {
    expect(toCsv([['=cmd()']])).toBe("\ufeff'=cmd()\r\n");
  });
});
