import { figureRows } from '../../../../src/domain/write/csv';
import { toCsv } from '../../../../src/formats/csv';
import { paragraph, publication, section } from '../../../helpers/publication';

describe('the figures of an edition as rows', () => {
  it('say where each stands, what it is worth, and in which unit', () => {
    const [header, ...rows] = figureRows(publication().edition);
    expect(header?.join()).toBe(
      'section,heading,label,text,value,min,max,unit,unitName,qualifier,indicator,paragraph,change,basis,period,status,target,baseline',
    );
    expect(rows.map((row) => row.join())).toEqual([
      's1,,接待读者,约12万人次,120000,,,personTime,人次,about,visits,1,none,,,,,',
      's1,,购书经费,30万至35万元,,300000,350000,CNY,元,range,,1,none,,,,,',
    ]);
  });

  it('count paragraphs from 1, name the heading 0, and leave out what only a caption states', () => {
    const [first] = publication().edition.sections;
    const [figure] = first!.metrics;
    const metrics = ['12万册', '18个村', '9成'].map((text, at) => ({
      ...figure!,
      ...{ key: `m${at}`, text },
    }));
    const body = [paragraph('无关。'), paragraph('跑了18个村。')];
    const sections = [section({ heading: '藏书12万册', body, metrics })];
    const [, ...rows] = figureRows(publication({ sections }).edition);
    expect(rows.map((row) => row[11])).toEqual(['0', '2', '']);
  });

  it('are safe in a spreadsheet, where a label would run as a formula and a negative number would not', () => {
    const csv = toCsv([['=HYPERLINK("x")', '-1.5', '@x', '-x']]);
    expect(csv).toBe('\ufeff"\'=HYPERLINK(""x"")",-1.5,\'@x,\'-x\r\n');
  });
});
